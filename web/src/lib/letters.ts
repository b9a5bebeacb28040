/** As many letters as the server keeps of what one writes in a form. */
export const maxLetters = 4000;
