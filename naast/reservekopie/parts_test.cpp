#include "naast/reservekopie/parts.h"

#include "naast/base/sha256.h"
#include "naast/ledger/store.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>

namespace naast {

namespace {

using testing_store::bytes_of;
using testing_store::Folder;
using testing_store::put_bytes;

class PartsTest : public testing::Test {
protected:
    // Takes the part as it lies there now. Returns: why not; empty if it is whole.
    std::string why_not(const Part& part) {
        const std::string to = folder.file("genomen" + std::to_string(++taken));
        const auto done = take_part(folder.file(""), part, to);
        return done ? "" : done.error();
    }
    void put_copy(const std::string& name, CopyKind kind) {
        std::filesystem::create_directory(folder.file(name));
        put_bytes(folder.file(name) + "/inhoudsopgave",
                  sealed_text({kind, std::string(16, 'g'), Instant{}, {}, {}, {}},
                              [](std::string_view text) { return sha256(text); }));
    }
    std::string why_no_copy(const std::string& name, CopyKind kind) {
        const auto copy = read_copy(folder.file(name), kind);
        return copy ? "" : copy.error();
    }

    Folder folder;
    int taken = 0;
};

void expect_says(const std::string& why, const std::string& what) {
    EXPECT_NE(why.find(what), std::string::npos) << why;
}

}  // namespace

TEST_F(PartsTest, AreMeasuredByEveryByte) {
    // More than is read at once.
    const std::string bytes(3'000'000, 'n');
    put_bytes(folder.file("deel"), bytes);
    EXPECT_EQ(measure(folder.file("deel"), "deel"), (Part{"deel", 3'000'000, sha256(bytes)}));
    EXPECT_THROW(measure(folder.file("weg"), "weg"), StoreBroken);
}

TEST_F(PartsTest, AreTakenAsTheyWereWritten) {
    put_bytes(folder.file("deel"), std::string(3'000'000, 'n'));
    const Part part = measure(folder.file("deel"), "deel");
    ASSERT_TRUE(take_part(folder.file(""), part, folder.file("nieuw")));
    EXPECT_EQ(bytes_of(folder.file("nieuw")), bytes_of(folder.file("deel")));
    struct stat about {};
    ASSERT_EQ(stat(folder.file("nieuw").c_str(), &about), 0);
    EXPECT_EQ(about.st_mode & 0777U, 0600U);
}

TEST_F(PartsTest, AreRefusedWithTheirNameAndTheReason) {
    const std::string bytes = "twaalf bytes";
    put_bytes(folder.file("deel"), bytes);
    const Part part = measure(folder.file("deel"), "deel");

    put_bytes(folder.file("deel"), bytes.substr(0, 11));
    expect_says(why_not(part), "het deel deel in ");
    expect_says(why_not(part), "is afgekapt: 11 van de 12 bytes");
    put_bytes(folder.file("deel"), "");
    expect_says(why_not(part), "is afgekapt: 0 van de 12 bytes");
    put_bytes(folder.file("deel"), bytes + "x");
    expect_says(why_not(part), "is 13 bytes lang en moet er 12 zijn");
    std::filesystem::remove(folder.file("deel"));
    expect_says(why_not(part), "het deel deel ontbreekt in ");
}

TEST_F(PartsTest, AnyOtherByteIsRefused) {
    const std::string bytes = "twaalf bytes";
    put_bytes(folder.file("deel"), bytes);
    const Part part = measure(folder.file("deel"), "deel");
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string touched = bytes;
        touched[at] = static_cast<char>(touched[at] ^ 1);
        put_bytes(folder.file("deel"), touched);
        expect_says(why_not(part), "een byte veranderd");
    }
    put_bytes(folder.file("deel"), bytes);
    EXPECT_EQ(why_not(part), "");
}

TEST_F(PartsTest, ALinkElsewhereIsNoPart) {
    put_bytes(folder.file("elders"), "twaalf bytes");
    const Part part = measure(folder.file("elders"), "deel");
    std::filesystem::create_symlink(folder.file("elders"), folder.file("deel"));
    expect_says(why_not(part), "het deel deel ontbreekt");
}

TEST_F(PartsTest, ANewFileTakesNoNameThatIsThere) {
    put_bytes(folder.file("deel"), "van een ander");
    EXPECT_THROW(write_new_file(folder.file("deel"), "nieuw"), StoreBroken);
    EXPECT_EQ(read_text(folder.file("deel")), "van een ander");
    EXPECT_THROW(read_text(folder.file("weg")), StoreBroken);
}

TEST_F(PartsTest, ACopyIsRefusedForWhatItIsNot) {
    put_copy("goed", CopyKind::grootboek);
    EXPECT_EQ(why_no_copy("goed", CopyKind::grootboek), "");
    expect_says(why_no_copy("goed", CopyKind::sleutels), "een kopie van het grootboek, niet van");
    put_copy("sleutels", CopyKind::sleutels);
    expect_says(why_no_copy("sleutels", CopyKind::grootboek), "een kopie van de sleutels, niet");
    put_copy("goed.bezig", CopyKind::grootboek);
    expect_says(why_no_copy("goed.bezig", CopyKind::grootboek), "die niet af is");
    expect_says(why_no_copy("nergens", CopyKind::grootboek), "het deel inhoudsopgave ontbreekt");
    std::filesystem::resize_file(folder.file("goed") + "/inhoudsopgave", 50);
    expect_says(why_no_copy("goed", CopyKind::grootboek), "het deel inhoudsopgave in ");
}

}  // namespace naast
