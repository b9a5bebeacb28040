// For tests only: made-up situations for the decision on access, from a seed, in a world so small
// that ties, consents, threats and parts often meet; and the matrix of all single ties.
#pragma once

#include "naast/inzage/oordeel.h"

#include <cstdint>
#include <functional>
#include <random>
#include <string>

namespace naast::inzage::werelden {

struct Situatie {
    Wereld wereld;
    Item item;
    Aanvraag aanvraag;
    Schakelaars schakelaars{};
};

class Maker {
public:
    explicit Maker(std::uint64_t seed) : random_(seed) {}
    Situatie make();

private:
    bool once_in(int n) { return below(n) == 0; }
    int below(int n) { return static_cast<int>(random_() % static_cast<std::uint64_t>(n)); }
    template <class E>
    E any_of();
    Venster window();
    PersoonId person();
    std::vector<PersoonId> persons(int most);
    std::string id();
    std::string organisation();
    void add_people(Wereld& wereld);
    void add_ties(Situatie& situatie);
    void add_grounds(Situatie& situatie);
    void add_dangers(Situatie& situatie);
    Deel part();

    std::mt19937_64 random_;
};

// Each combination of a tie, a category, an age, a state of consent, a window, a label and a
// question, one after the other. Returns: how many there were.
std::size_t each_of_the_matrix(const std::function<void(const Situatie&)>& take);

// The situation as text, for a message.
std::string in_words(const Situatie& situatie);

}  // namespace naast::inzage::werelden
