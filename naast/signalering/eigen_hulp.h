// What weighs on a grown-up of the family, and when there was no help of their own for it; for the
// rules that ask what to do about it (XDM-01, XDM-03).
#pragma once

#include "naast/signalering/tijdvak.h"

#include <vector>

namespace naast {

// From when help counts: once it was asked for, or not until it started.
enum class TeltVanaf { aanvraag, start };

struct ZonderEigenHulp {
    PersoonId persoon;
    Tijdvak tijd;
};

// Help of one's own is directed at the parent; help to the child or to the family as a whole does
// not treat what weighs on the parent. Help that was rejected, that ended before it began, or that
// did not help leaves the problem open again; other help that ended answered what was seen before.
// Returns: per grown-up, in order of days.
std::vector<ZonderEigenHulp> zonder_eigen_hulp(const Dossier& dossier, TeltVanaf vanaf);

}  // namespace naast
