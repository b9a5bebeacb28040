// COO-16. Months of silence and then a burst of contact: the family cannot count on anyone.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    const Norm* norm = input.normen.find("COO-16.stilte");
    if (norm == nullptr) return {};
    const auto contacts = contacten_met_gezin(input.dossier);
    std::vector<Vondst> found;
    for (std::size_t first = 1; first < contacts.size(); ++first) {
        const Feit& before = contacts[first - 1]->feit;
        const Feit& begin = contacts[first]->feit;
        // Mostly one contact comes soon after the other; then no term needs to be counted.
        if (begin.op - before.op < norm->minstens) continue;
        const auto silence = input.dagen("COO-16.stilte", before.op);
        if (!silence || begin.op - before.op < Days{*silence}) continue;
        const auto many = input.aantal("COO-16.aantal", begin.op);
        const auto window = input.due_on("COO-16.venster", begin.op);
        if (!many || !window) continue;
        const std::size_t last = first + static_cast<std::size_t>(*many) - 1;
        if (last >= contacts.size() || contacts[last]->feit.op > *window) continue;
        Feiten facts{before};
        for (std::size_t i = first; i <= last; ++i) facts.push_back(contacts[i]->feit);
        const Tekst tekst = input.text([&] {
            return Tekst{"Na het contact van " + to_dutch(before.op) +
                             " bleef het maanden stil. Sinds " + to_dutch(begin.op) +
                             " is er opeens veel contact. Spreek een vast ritme af.",
                         "After the contact of " + to_english(before.op) +
                             " it was silent for months. Since " + to_english(begin.op) +
                             " there is suddenly much contact. Agree a regular rhythm."};
        });
        found.push_back({{},
                         {{Sterkte::signaal, contacts[last]->feit.op}},
                         Einde{begin.op + Days{*silence}},
                         std::move(facts),
                         tekst,
                         "COO-16.stilte"});
    }
    return found;
}

}  // namespace

extern const Regel coo_16;
const Regel coo_16{"COO-16",
                   {"Grillig contact", "Erratic contact"},
                   "catalogus COO-16; S3 §4.4, §6.2",
                   Wie::regisseur,
                   {"Het contact is drie maanden lang niet meer stilgevallen.",
                    "For three months contact has not fallen silent again."},
                   zoek};

}  // namespace naast
