#include "naast/base/sha256_stream.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"

#include <gtest/gtest.h>

namespace naast {

TEST(Sha256StreamTest, NothingIsTheHashOfNothing) {
    EXPECT_EQ(to_hex(Sha256Stream().hash()),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Sha256StreamTest, PiecesGiveTheHashOfTheWhole) {
    const std::string whole(100'001, 'n');
    Sha256Stream stream;
    stream.add(whole.substr(0, 1));
    stream.add("");
    stream.add(whole.substr(1, 65'536));
    stream.add(whole.substr(65'537));
    EXPECT_EQ(to_hex(stream.hash()), to_hex(sha256(whole)));
}

}  // namespace naast
