#include "naast/inzage/woorden.h"

namespace naast::inzage {

Tekst in_woorden(Categorie categorie) {
    switch (categorie) {
        case Categorie::core: return {"gegevens van het gezin", "details of the family"};
        case Categorie::plan: return {"het plan", "the plan"};
        case Categorie::help: return {"hulp", "help"};
        case Categorie::safety: return {"veiligheid", "safety"};
        case Categorie::medical: return {"gezondheid", "health"};
        case Categorie::justice: return {"de rechter", "the court"};
        case Categorie::school: return {"school", "school"};
        case Categorie::finance: return {"geld", "money"};
        case Categorie::admin: return {"afspraken over gegevens", "agreements on information"};
        case Categorie::msg: return {"berichten", "messages"};
        case Categorie::loc: return {"verblijfplaats", "whereabouts"};
        case Categorie::source: return {"wie iets meldde", "who reported"};
        case Categorie::childtalk: return {"wat een kind vertelde", "what a child told"};
        case Categorie::note: return {"eigen notities", "own notes"};
        case Categorie::adviser: return {"de vertrouwenspersoon", "the confidential adviser"};
    }
    return {};
}

}  // namespace naast::inzage
