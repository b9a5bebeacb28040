import { expect, test } from 'vitest';
import { looksLikeAddress } from './address-like';

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
  ['Brink 14', true],
  ['Lange Voorhout 3a', true],
  ['Meerpad 1, Heideveld', true],
  // A postcode.
  ['3511 AB', true],
  ['bij tante 3511ab', true],
  ['3511 xk Heideveld', true],
  // Names that tell no address.
  ['', false],
  ['Bij moeder', false],
  ['bij oma', false],
  ['Bij opa en oma aan de weg', false],
  ['Huishouden 2', false],
  ['Pleeggezin 12', false],
  ['Groep 14', false],
  ['Bij moeder 2', false],
  ['Kamertraining 16', false],
  ['Wonen 18+', false],
  ['De Vuurtoren', false],
  ['De Vuurtoren 2', false],
  ['Sinds 2021 en nu', false],
  ['Bij vader vanaf 2022 in huis', false],
  ['Woongroep 0800', false],
])('"%s" looks like an address: %s', (name, expected) => {
  expect(looksLikeAddress(name)).toBe(expected);
});
