// Norms are data: value, unit, from when to when, for which municipality, and the source.
// A change never re-judges the past: a norm is asked for the day its clock started (TRM-61).
// The shipped file is norms/normen.toml; what the region must still choose stands there as
// `voorstel`.
#pragma once

#include "naast/base/date.h"
#include "naast/base/result.h"
#include "naast/base/text.h"
#include "naast/events/opsomming.h"
#include "naast/termijnen/kalender.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast {

NAAST_ENUM(Eenheid, dagen, werkdagen, weken, maanden, aantal)

// wettelijk: in the law. lokaal: agreed in the region. voorstel: ours, until the region chooses.
NAAST_ENUM(NormStatus, wettelijk, lokaal, voorstel)

// `lengte_met_atw` lengthens a legal term that ends on a free day (Algemene termijnenwet).
NAAST_ENUM(Verlenging, geen, algemene_termijnenwet)

struct Normwaarde {
    int getal = 0;
    Eenheid eenheid = Eenheid::dagen;
    Date from{};
    std::optional<Date> through;  // last day on which it starts clocks; nothing: still in force
    std::string gemeente;         // empty: everywhere
};

struct Norm {
    std::string id;
    Tekst naam;
    NormStatus status = NormStatus::voorstel;
    Verlenging verlenging = Verlenging::geen;
    bool is_tijdvak = false;  // how long something counts, and not by when it must be done
    std::string bron;
    std::vector<Normwaarde> waarden;
    Days minstens{};  // no term of it ends sooner than so many days after it starts
};

// The id of a norm, as one asks for it: 64 bits made of its letters, by the compiler where it
// stands in the source. Rules ask for hundreds of norms for each family. Of a text that is given
// the letters are looked at too: someone may have made it so that it has the bits of a norm.
class NormId {
public:
    // NOLINTBEGIN(google-explicit-constructor): an id is written as a text
    consteval NormId(const char* id) : bits_(bits_of(id)) {}
    NormId(std::string_view id) : given_(id), bits_(bits_of(id)) {}
    NormId(const std::string& id) : NormId(std::string_view(id)) {}
    // NOLINTEND(google-explicit-constructor)

    std::uint64_t bits() const { return bits_; }
    bool can_be(std::string_view id) const { return given_.empty() || given_ == id; }

private:
    static constexpr std::uint64_t bits_of(std::string_view id) {
        std::uint64_t bits = 0xcbf29ce484222325;        // Source: FNV-1a, 64 bits.
        constexpr std::uint64_t prime = 0x100000001b3;  // Source: as above.
        for (const char c : id) bits = (bits ^ static_cast<unsigned char>(c)) * prime;
        return bits;
    }

    std::string_view given_{};
    std::uint64_t bits_;
};

class Normen {
public:
    // Reads norms/normen.toml and norms/gelijkgestelde-dagen.toml, given as text.
    // Refuses: anything that is not complete, with line and reason (TRM-31: never silently empty).
    static Result<Normen, std::string> read(std::string_view normen_toml,
                                            std::string_view dagen_toml);

    const Kalender& kalender() const { return kalender_; }
    // In order of id.
    std::vector<const Norm*> all() const;

    // Returns: nothing for an unknown id.
    const Norm* find(const NormId& id) const;

    // The value for a clock that starts on this day in this municipality; a value of the
    // municipality itself goes before one for everywhere. Returns: nothing if none was in force.
    const Normwaarde* value(const NormId& id, Date starts_on, std::string_view gemeente) const;

    // The number of a norm that is a count. Returns: nothing as above.
    std::optional<int> aantal(const NormId& id, Date starts_on, std::string_view gemeente) const;

    // The last day of a term of this norm: day 0 is the day the clock starts.
    // Returns: nothing as above, or if the norm is a count.
    std::optional<Date> due_on(const NormId& id, Date starts_on, std::string_view gemeente) const;

    std::optional<Date> due_on(const Norm& norm, Date starts_on, std::string_view gemeente) const;

    using PerId = boost::unordered_flat_map<std::uint64_t, Norm>;  // by NormId::bits

private:
    PerId normen_;
    Kalender kalender_;
};

// "14 dagen", "5 werkdagen", "1 week".
Tekst to_words(const Normwaarde& value);

}  // namespace naast
