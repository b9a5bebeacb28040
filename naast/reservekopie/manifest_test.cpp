#include "naast/reservekopie/manifest.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/sleutels/box.h"
#include "naast/sleutels/secret.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace naast {

namespace {

std::string keyed(std::string_view text) {
    return sha256("een sleutel" + std::string(text));
}
std::string keyed_by_another(std::string_view text) {
    return sha256("een andere" + std::string(text));
}

Manifest ledger_copy() {
    return {CopyKind::grootboek,
            std::string(16, 'g'),
            *parse_instant("2026-03-02T10:00:00.000001Z"),
            Content{82, std::string(32, 'r')},
            Content{3, std::string(32, 's')},
            {{"grootboek.db", 188'416, std::string(32, 'a')},
             {"grootboek.db.checkpoints", 115, std::string(32, 'b')}}};
}

// The block in the page of the form.
std::string example_of_the_page() {
    std::ifstream in("docs/formats/reservekopie.md");
    std::ostringstream text;
    text << in.rdbuf();
    const std::string page = text.str();
    const std::string begin = "```example\n";
    const std::size_t from = page.find(begin) + begin.size();
    return page.substr(from, page.find("```", from) - from);
}

}  // namespace

TEST(ManifestTest, IsReadBackAsItWasWritten) {
    for (const Manifest& manifest : {ledger_copy(),
                                     Manifest{CopyKind::sleutels,
                                              std::string(16, 'g'),
                                              *parse_instant("2026-03-02T10:00:00Z"),
                                              {},
                                              {},
                                              {{"sleutels.db", 28'672, std::string(32, 'k')}}}}) {
        const auto sealed = parse_manifest(sealed_text(manifest, keyed));
        ASSERT_TRUE(sealed);
        EXPECT_EQ(sealed->manifest, manifest);
        EXPECT_TRUE(has_seal_of(*sealed, keyed));
        EXPECT_FALSE(has_seal_of(*sealed, keyed_by_another));
    }
}

TEST(ManifestTest, AnotherByteAnywhereIsSeen) {
    const std::string text = sealed_text(ledger_copy(), keyed);
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (const char flip : {'\1', '\x20'}) {
            std::string touched = text;
            touched[at] = static_cast<char>(touched[at] ^ flip);
            const auto sealed = parse_manifest(touched);
            EXPECT_FALSE(sealed && has_seal_of(*sealed, keyed)) << at << "\n" << touched;
        }
    }
}

TEST(ManifestTest, CutOffAtAnyByteItIsNone) {
    const std::string text = sealed_text(ledger_copy(), keyed);
    for (std::size_t length = 0; length < text.size(); ++length)
        EXPECT_FALSE(parse_manifest(text.substr(0, length))) << length;
    EXPECT_FALSE(parse_manifest(text + "\n"));
    EXPECT_FALSE(parse_manifest(text + text));
}

TEST(ManifestTest, AnUnknownVersionIsNone) {
    std::string text = sealed_text(ledger_copy(), keyed);
    text.replace(text.find("/1 "), 3, "/2 ");
    EXPECT_FALSE(parse_manifest(text));
}

TEST(ManifestTest, WhoMakesItWithoutTheKeysHasNoSeal) {
    Manifest touched = ledger_copy();
    touched.parts.front().hash = std::string(32, 'x');
    const auto sealed = parse_manifest(sealed_text(touched, keyed_by_another));
    ASSERT_TRUE(sealed);
    EXPECT_FALSE(has_seal_of(*sealed, keyed));
}

TEST(ManifestTest, APartIsFoundByItsName) {
    const Manifest manifest = ledger_copy();
    ASSERT_NE(find_part(manifest, "grootboek.db"), nullptr);
    EXPECT_EQ(find_part(manifest, "grootboek.db")->size, 188'416);
    EXPECT_EQ(find_part(manifest, "grootboek"), nullptr);
}

TEST(ManifestTest, TheExampleOfThePageIsOne) {
    const auto sealed = parse_manifest(example_of_the_page());
    ASSERT_TRUE(sealed);
    EXPECT_EQ(sealed->manifest.inhoud->events, 82);
    EXPECT_EQ(sealed->manifest.parts.size(), 5U);
    EXPECT_NE(find_part(sealed->manifest, erasures_part), nullptr);
    Secret request_key(key_bytes);
    for (std::size_t i = 0; i < key_bytes; ++i)
        request_key.data()[i] = static_cast<std::uint8_t>(i + 1);
    EXPECT_TRUE(has_seal_of(
        *sealed, [&](std::string_view text) { return keyed_hash(request_key.key(), text); }));
}

}  // namespace naast
