// What is visited, by whom it is for. `content`: what must be there beside the heading; `click`:
// what is clicked as soon as it is; `effect`: what that must bring, else the visit does not count.
export const pages = [
  { name: 'log in', path: '/', content: '.person', click: '.person', effect: '.work, .now' },
  {
    name: 'my work, coordinator of 19 families',
    person: 'Noor van Dam',
    path: '/',
    content: '.work-table',
    click: '.work-action button',
    effect: '.work-why',
  },
  {
    name: 'overview of a family',
    person: 'Noor van Dam',
    path: '/gezinnen/:gezin',
    content: '.over',
    click: '.family-actions button',
    effect: '.travel',
  },
  {
    name: 'timeline, cards',
    person: 'Joris Bakker',
    path: '/gezinnen/:gezin/tijdlijn',
    content: '.card',
    click: '.card .link',
    effect: 'dialog[open]',
  },
  {
    name: 'plan',
    person: 'Noor van Dam',
    path: '/gezinnen/:gezin/plan',
    content: '.plan-goal',
    click: '.family-actions button',
    effect: '.travel',
  },
  {
    name: 'what happens now, a mother',
    person: 'De moeder van Ruud',
    path: '/',
    content: '.now-card',
    click: '.now-card .button',
    effect: 'dialog[open]',
  },
];
