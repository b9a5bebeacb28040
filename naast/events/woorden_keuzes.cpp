#include "naast/events/woorden_keuzes.h"

#include "naast/base/assert.h"

namespace naast {

namespace {

// Reached only by a value that is no enumerator.
[[noreturn]] void no_such_value() {
    own_fault(__FILE__, __LINE__, "enumerator");
}

}  // namespace

Tekst in_woorden(Gezinsrol waarde) {
    return in_woorden(waarde, std::nullopt);
}

Tekst in_woorden(Geslacht waarde) {
    switch (waarde) {
        case Geslacht::vrouw: return {"vrouw", "female"};
        case Geslacht::man: return {"man", "male"};
        case Geslacht::onbekend: return {"niet bekend", "not known"};
    }
    no_such_value();
}

Tekst in_woorden(AfsluitReden waarde) {
    switch (waarde) {
        case AfsluitReden::stabiel_veilig:
            return {"het is veilig en dat blijft zo", "it is safe and stays so"};
        case AfsluitReden::op_eigen_kracht:
            return {"het gezin kan het zelf", "the family can do it themselves"};
        case AfsluitReden::verhuisd: return {"het gezin is verhuisd", "the family moved"};
        case AfsluitReden::geen_medewerking:
            return {"het gezin wil niet meewerken", "the family does not want to cooperate"};
        case AfsluitReden::geen_hulpvraag:
            return {"het gezin vraagt geen hulp meer", "the family asks for no more help"};
        case AfsluitReden::nog_geen_kind:
            return {"het kind is nog niet geboren", "the child is not born yet"};
        case AfsluitReden::anders: return {"iets anders", "something else"};
    }
    no_such_value();
}

Tekst in_woorden(WisselReden waarde) {
    switch (waarde) {
        case WisselReden::ziekte: return {"ziekte", "illness"};
        case WisselReden::vertrek: return {"een andere baan", "another job"};
        case WisselReden::verhuizing_gezin: return {"het gezin is verhuisd", "the family moved"};
        case WisselReden::wens_gezin: return {"het gezin wil dit", "the family wants this"};
        case WisselReden::einde_betrokkenheid:
            return {"het werk met dit gezin is klaar", "the work with this family is done"};
        case WisselReden::anders: return {"iets anders", "something else"};
    }
    no_such_value();
}

Tekst in_woorden(GemistDoor waarde) {
    switch (waarde) {
        case GemistDoor::gezin: return {"het gezin", "the family"};
        case GemistDoor::organisatie: return {"de organisatie", "the organisation"};
    }
    no_such_value();
}

Tekst in_woorden(GevolgdAdvies waarde) {
    switch (waarde) {
        case GevolgdAdvies::geen_advies: return {"er was geen advies", "there was no advice"};
        case GevolgdAdvies::gevolgd: return {"het advies is gevolgd", "the advice was followed"};
        case GevolgdAdvies::afgeweken:
            return {"het advies is niet gevolgd", "the advice was not followed"};
    }
    no_such_value();
}

Tekst in_woorden(MaatregelEinde waarde) {
    switch (waarde) {
        case MaatregelEinde::afgelopen: return {"de tijd was om", "its time was over"};
        case MaatregelEinde::opgeheven:
            return {"de rechter hief de maatregel op", "the court ended the measure"};
        case MaatregelEinde::vervangen:
            return {"er kwam een andere maatregel", "another measure came in its place"};
    }
    no_such_value();
}

Tekst in_woorden(VerlengReden waarde) {
    switch (waarde) {
        case VerlengReden::doelen_niet_bereikt:
            return {"de doelen zijn nog niet bereikt", "the goals are not reached yet"};
        case VerlengReden::nog_niet_veilig: return {"het is nog niet veilig", "it is not safe yet"};
        case VerlengReden::regisseur_ontbreekt:
            return {"er is geen regisseur", "there is no coordinator"};
        case VerlengReden::anders: return {"iets anders", "something else"};
    }
    no_such_value();
}

Tekst in_woorden(VerzoekReden waarde) {
    switch (waarde) {
        case VerzoekReden::ontwikkeling_bedreigd:
            return {"het kind kan zo niet goed opgroeien",
                    "the child cannot grow up well like this"};
        case VerzoekReden::hulp_niet_aanvaard:
            return {"de ouders nemen de hulp niet aan", "the parents do not accept the help"};
        case VerzoekReden::hulp_alleen_zo_te_krijgen:
            return {"de hulp is alleen zo te krijgen", "the help can only be had like this"};
        case VerzoekReden::regisseur_ontbreekt:
            return {"er is geen regisseur", "there is no coordinator"};
        case VerzoekReden::anders: return {"iets anders", "something else"};
    }
    no_such_value();
}

Tekst in_woorden(OnderzoeksVraag waarde) {
    switch (waarde) {
        case OnderzoeksVraag::veiligheid: return {"hoe veilig is het?", "how safe is it?"};
        case OnderzoeksVraag::oorzaken: return {"waar komt het door?", "what causes it?"};
        case OnderzoeksVraag::hulp_nodig: return {"welke hulp is nodig?", "which help is needed?"};
        case OnderzoeksVraag::perspectief:
            return {"waar kan het kind opgroeien?", "where can the child grow up?"};
        case OnderzoeksVraag::gezag:
            return {"wie kan het gezag hebben?", "who can have authority?"};
    }
    no_such_value();
}

Tekst in_woorden(OordeelStrekking waarde) {
    switch (waarde) {
        case OordeelStrekking::bevestigt: return {"het is zo", "it is so"};
        case OordeelStrekking::ontkent: return {"het is niet zo", "it is not so"};
        case OordeelStrekking::duidt: return {"er is een uitleg voor", "there is an explanation"};
    }
    no_such_value();
}

Tekst in_woorden(ToestemmingDoel waarde) {
    switch (waarde) {
        case ToestemmingDoel::hulp_afstemmen:
            return {"de hulp op elkaar afstemmen", "making the help fit together"};
        case ToestemmingDoel::informatie_opvragen:
            return {"gegevens bij een ander vragen", "asking another for information"};
        case ToestemmingDoel::informatie_delen:
            return {"gegevens met een ander delen", "sharing information with another"};
        case ToestemmingDoel::veiligheid:
            return {"samen letten op de veiligheid", "watching over safety together"};
        case ToestemmingDoel::onderwijs:
            return {"samenwerken met school", "working together with school"};
        case ToestemmingDoel::onderzoek: return {"een onderzoek", "an investigation"};
    }
    no_such_value();
}

}  // namespace naast
