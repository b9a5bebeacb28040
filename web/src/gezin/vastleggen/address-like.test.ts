import { expect, test } from 'vitest';
import { isRefusedName } from './address-like';

test.each([
  // A street with a number.
  ['Kerkstraat 12', true],
  ['kerkstraat 12', true],
  ['bij oma, Dorpsweg 3', true],
  ['Bij moeder (Lindelaan 4a)', true],
  ['Kerkstr. 12', true],
  ['Kon. Julianaplein 7-2', true],
  ['Prinsengracht 263 hs', true],
  ['Burgemeester de Vlugtlaan 100-III', true],
  ['Zeedijk 8', true],
  ['Oude Kade 1', true],
  ['Singel 40', true],
  ['Lindenhof 2', true],
  // A postcode.
  ['3511 AB', true],
  ['bij tante 3511ab', true],
  ['3511 xk Heideveld', true],
  // It can be the street: where the address is secret one is careful.
  ['Leefgroep Lindenhof 2', true],
  // Names that tell no address.
  ['', false],
  ['Bij moeder', false],
  ['Bij opa en oma aan de weg', false],
  ['Woonpark 3', false],
  ['Logeerhuis Anna 24', false],
  ['Huishouden 2', false],
  ['Pleeggezin 12', false],
  ['Groep 14', false],
  ['Bij moeder 2', false],
  ['Wonen 18+', false],
  ['De Vuurtoren 22', false],
  ['Sinds 2021 en nu', false],
  ['Bij vader vanaf 2022 in huis', false],
  ['Woongroep 0800', false],
])('"%s" is refused for a secret home: %s; for another never', (name, expected) => {
  expect(isRefusedName(name, true)).toBe(expected);
  expect(isRefusedName(name, false)).toBe(false);
});
