#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

TEST(SIG04, NoChildYetIsNoReason) {
    expect_table("SIG-04",
                 {{"2022-11-01", verwacht(), {"kind"}},
                  {"2022-11-10", signaal("s1"), {"moeder"}},
                  {"2022-11-20", SignaalAfgerond{{"s1"}, SignaalUitkomst::nog_geen_kind, {}}}},
                 {
                     {"not before", {}, "2022-11-19", ""},
                     {"on the day", {}, "2022-11-20", "moeder: waarschuwing 2022-11-20"},
                     {"taken up by a new signal",
                      {{"2022-12-01", signaal("s2"), {"moeder"}}},
                      "2023-01-01",
                      "moeder: waarschuwing 2022-11-20 tot 2022-12-01"},
                     {"a signal of the next day is",
                      {{"2022-11-21", signaal("s2"), {"moeder"}}},
                      "2023-01-01",
                      "moeder: waarschuwing 2022-11-20 tot 2022-11-21"},
                     {"a signal of the same day is not after it",
                      {{"2022-11-20", signaal("s2"), {"moeder"}}},
                      "2023-01-01",
                      "moeder: waarschuwing 2022-11-20"},
                     {"taken up by an application",
                      {{"2022-12-01", AanvraagOntvangen{{"a1"}, {}, {}}, {"moeder"}}},
                      "2023-01-01",
                      "moeder: waarschuwing 2022-11-20 tot 2022-12-01"},
                     {"the family is registered",
                      {{"2022-12-01", aangemeld()}},
                      "2023-01-01",
                      "moeder: waarschuwing 2022-11-20 tot 2022-12-01"},
                 });
}

TEST(SIG04, OnlyForThatReasonAndOnlyBeforeTheBirth) {
    const std::vector<Happened> base{{"2022-11-01", verwacht(), {"kind"}},
                                     {"2022-11-10", signaal("s1"), {"moeder"}}};
    expect_table("SIG-04",
                 base,
                 {{"taken care of", {{"2022-11-20", signaal_klaar("s1")}}, "2023-01-01", ""},
                  {"no request for help",
                   {{"2022-11-20", SignaalAfgerond{{"s1"}, SignaalUitkomst::geen_hulpvraag, {}}}},
                   "2023-01-01",
                   "moeder: waarschuwing 2022-11-20"},
                  {"born that day",
                   {{"2022-11-20", KindGeboren{}, {"kind"}},
                    {"2022-11-20", SignaalAfgerond{{"s1"}, SignaalUitkomst::nog_geen_kind, {}}}},
                   "2023-01-01",
                   ""},
                  {"born the day after",
                   {{"2022-11-21", KindGeboren{}, {"kind"}},
                    {"2022-11-20", SignaalAfgerond{{"s1"}, SignaalUitkomst::nog_geen_kind, {}}}},
                   "2023-01-01",
                   "moeder: waarschuwing 2022-11-20"}});
    expect_table("SIG-04",
                 {{"2022-11-10", signaal("s1"), {"moeder"}},
                  {"2022-11-20", SignaalAfgerond{{"s1"}, SignaalUitkomst::geen_hulpvraag, {}}}},
                 {{"no child is expected", {}, "2023-01-01", ""}});
}

TEST(SIG04, TheWholeFamilyIsClosed) {
    const std::vector<Happened> base{{"2022-11-01", aangemeld()},
                                     {"2022-11-01", verwacht(), {"kind"}}};
    expect_table("SIG-04",
                 base,
                 {{"not before",
                   {{"2022-11-20", GezinAfgesloten{AfsluitReden::nog_geen_kind, {}}}},
                   "2022-11-19",
                   ""},
                  {"no child yet",
                   {{"2022-11-20", GezinAfgesloten{AfsluitReden::nog_geen_kind, {}}}},
                   "2023-01-01",
                   "waarschuwing 2022-11-20"},
                  {"registered again",
                   {{"2022-11-20", GezinAfgesloten{AfsluitReden::nog_geen_kind, {}}},
                    {"2022-12-01", aangemeld()}},
                   "2023-01-01",
                   "waarschuwing 2022-11-20 tot 2022-12-01"},
                  {"no request for help",
                   {{"2022-11-20", GezinAfgesloten{AfsluitReden::geen_hulpvraag, {}}}},
                   "2023-01-01",
                   "waarschuwing 2022-11-20"},
                  {"for a good reason",
                   {{"2022-11-20", GezinAfgesloten{AfsluitReden::op_eigen_kracht, {}}}},
                   "2023-01-01",
                   ""},
                  {"born first",
                   {{"2022-11-10", KindGeboren{}, {"kind"}},
                    {"2022-11-20", GezinAfgesloten{AfsluitReden::nog_geen_kind, {}}}},
                   "2023-01-01",
                   ""}});
}

TEST(SIG04, KnownLate) {
    expect_table(
        "SIG-04",
        {{"2022-11-01", verwacht(), {"kind"}, "2022-11-25"},
         {"2022-11-10", signaal("s1"), {"moeder"}},
         {"2022-11-20", SignaalAfgerond{{"s1"}, SignaalUitkomst::nog_geen_kind, {}}}},
        {{"begins when the child is known", {}, "2022-12-01", "moeder: waarschuwing 2022-11-25"},
         {"as known before", {}, "2022-12-01", "", "2022-11-24"}});
}

}  // namespace naast
