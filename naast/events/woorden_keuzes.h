// What the values are called that stand only in a form, where one of them is chosen. As woorden.h.
#pragma once

#include "naast/events/woorden.h"

namespace naast {

Tekst in_woorden(Gezinsrol waarde);
Tekst in_woorden(Geslacht waarde);
Tekst in_woorden(AfsluitReden waarde);
Tekst in_woorden(WisselReden waarde);
Tekst in_woorden(GemistDoor waarde);
Tekst in_woorden(GevolgdAdvies waarde);
Tekst in_woorden(MaatregelEinde waarde);
Tekst in_woorden(VerlengReden waarde);
Tekst in_woorden(VerzoekReden waarde);
Tekst in_woorden(OnderzoeksVraag waarde);
Tekst in_woorden(OordeelStrekking waarde);
Tekst in_woorden(ToestemmingDoel waarde);

}  // namespace naast
