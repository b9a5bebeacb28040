/** The pages of the program, each a part that comes when it is asked for. */
import { loadFamilyTexts } from '../i18n/Language';
import { part } from '../lib/part';

export const NuPage = part(async () => (await import('../nu/Nu')).NuPage);
export const WerkPage = part(async () => (await import('../werk/Werk')).WerkPage);
export const Gezinnen = part(async () => (await import('../gezin/Gezinnen')).Gezinnen);

export const loadFamily = async () => {
  const [module] = await Promise.all([import('../gezin/DossierPage'), loadFamilyTexts()]);
  return module;
};
export const DossierPage = part(async () => (await loadFamily()).DossierPage);

export const NoodPage = part(async () => {
  const [module] = await Promise.all([import('../nood/NoodPage'), loadFamilyTexts()]);
  return module.NoodPage;
});

export const KitPage = part(async () => {
  const [module] = await Promise.all([import('../kit/KitPage'), loadFamilyTexts()]);
  return module.KitPage;
});
