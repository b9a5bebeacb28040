#include "naast/demo/household.h"

#include "naast/demo/cijfers.h"
#include "naast/demo/names.h"

namespace naast::demo {

namespace {

// By far most families have one or two children.
constexpr std::initializer_list<double> one_to_four{0.35, 0.4, 0.2, 0.05};
constexpr int oldest_at_arrival = 17;
constexpr int days_in_a_year = 365;

void add_parent(Story& story, const char* id, const char* first, Gezinsrol rol) {
    const PersoonId parent{id};
    const bool is_mother = rol == Gezinsrol::moeder;
    story.ouders.push_back(parent);
    story.add(story.stay.arrives,
              PersoonToegevoegd{std::string(first) + " " + story.family_name,
                                rol,
                                std::nullopt,
                                is_mother ? Geslacht::vrouw : Geslacht::man},
              {parent});
}

void add_child(Story& story) {
    const bool is_boy = story.dice.happens(cijfers::jongens.waarde);
    const int age =
        story.dice.between(static_cast<int>(cijfers::jongste.waarde), oldest_at_arrival);
    Kind kind;
    kind.id = PersoonId{story.key("kind")};
    kind.naam = is_boy ? story.dice.pick(boy_names) : story.dice.pick(girl_names);
    kind.geboren =
        story.stay.arrives - Days{age * days_in_a_year} - story.dice.days(0, days_in_a_year - 1);
    story.add(story.stay.arrives,
              PersoonToegevoegd{kind.naam,
                                Gezinsrol::kind,
                                PartialDate(kind.geboren),
                                is_boy ? Geslacht::man : Geslacht::vrouw},
              {kind.id});
    for (const PersoonId& ouder : story.ouders)
        story.add(kind.geboren, RelatieVastgelegd{RelatieSoort::ouder_van, kind.id}, {ouder});
    for (const Kind& other : story.kinderen)
        story.add(std::max(kind.geboren, other.geboren),
                  RelatieVastgelegd{RelatieSoort::broer_of_zus_van, other.id},
                  {kind.id});
    story.add(
        kind.geboren,
        GezagVastgelegd{story.ouders.size() > 1 ? GezagSoort::gezamenlijk : GezagSoort::eenhoofdig,
                        story.ouders},
        {kind.id});
    story.kinderen.push_back(std::move(kind));
}

void add_homes(Story& story) {
    std::vector<PersoonId> home = story.children();
    home.push_back(story.ouders.front());
    if (story.ouders.size() > 1 && !story.lives_apart) home.push_back(story.ouders.back());
    story.add(story.stay.arrives,
              HuishoudenGevormd{HuishoudenId{"thuis"}, "Thuis", false},
              std::move(home));
    if (!story.lives_apart) return;
    story.add(story.stay.arrives,
              HuishoudenGevormd{HuishoudenId{"bij-vader"}, "Bij vader", false},
              {story.ouders.back()});
}

}  // namespace

void tell_household(Story& story) {
    Dice& dice = story.dice;
    story.family_name = dice.pick(family_names);
    const std::size_t who = dice.weighted({0.78, 0.18, 0.04});
    if (who != 2) add_parent(story, "moeder", dice.pick(girl_names), Gezinsrol::moeder);
    if (who != 1) add_parent(story, "vader", dice.pick(boy_names), Gezinsrol::vader);
    story.lives_apart = who == 0 && dice.happens(cijfers::gescheiden.waarde);
    const std::size_t extra = dice.weighted(one_to_four);
    for (std::size_t i = 0; i <= extra; ++i) add_child(story);
    add_homes(story);
}

}  // namespace naast::demo
