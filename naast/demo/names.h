// Names that people in the made-up region have. Common ones, put together by chance.
#pragma once

namespace naast::demo {

inline constexpr const char* girl_names[] = {"Noor",
                                             "Lina",
                                             "Sanne",
                                             "Yara",
                                             "Fleur",
                                             "Amira",
                                             "Julia",
                                             "Zoë",
                                             "Esmée",
                                             "Nadia",
                                             "Sofie",
                                             "Lieke",
                                             "Hanna",
                                             "Elif",
                                             "Jasmijn"};
inline constexpr const char* boy_names[] = {"Daan",
                                            "Sem",
                                            "Milan",
                                            "Youssef",
                                            "Bram",
                                            "Tygo",
                                            "Finn",
                                            "Omar",
                                            "Jelle",
                                            "Dylan",
                                            "Ties",
                                            "Mees",
                                            "Bilal",
                                            "Thijs",
                                            "Rens"};
inline constexpr const char* family_names[] = {
    "Jansen", "Visser",    "Meijer",    "Bos",      "Mulder",   "Peters",  "Hendriks", "Dekker",
    "Yilmaz", "Brouwer",   "Dijkstra",  "Smits",    "Postma",   "Kuipers", "Veenstra", "Prins",
    "Blom",   "Huisman",   "El Amrani", "Kramer",   "Scholten", "Postema", "Willems",  "Hoekstra",
    "Koster", "Verhoeven", "Timmer",    "Schouten", "Boersma",  "Molenaar"};
// Of those who work with families. Without diacritics: their keys are made from them.
inline constexpr const char* worker_names[] = {
    "Noor",   "Ilse", "Mark",  "Fatima", "Jeroen", "Anouk", "Bas",   "Sevda", "Marit", "Koen",
    "Esther", "Rob",  "Lotte", "Karim",  "Wilma",  "Niels", "Petra", "Tom",   "Hilde", "Arjan"};
inline constexpr const char* last_names[] = {"van Dam",
                                             "Kok",
                                             "de Wit",
                                             "Vos",
                                             "Bakker",
                                             "Schipper",
                                             "de Graaf",
                                             "Hofman",
                                             "van Beek",
                                             "Post",
                                             "Kaya",
                                             "Maas",
                                             "van Vliet",
                                             "Sanders",
                                             "Wolf",
                                             "Groen",
                                             "Evers"};

}  // namespace naast::demo
