#include "naast/ledger/content.h"

#include "naast/base/text.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

StoredEvent at_place(std::int64_t positie, char filling, std::size_t length = 32) {
    StoredEvent event;
    event.positie = positie;
    event.hash = std::string(length, filling);
    return event;
}

Content content_of(const std::vector<StoredEvent>& events) {
    ContentHash hash;
    for (const StoredEvent& event : events) hash.add(event);
    return hash.content();
}

}  // namespace

TEST(ContentTest, NothingHasTheHashOfNothing) {
    EXPECT_EQ(in_words(content_of({})),
              "0 gebeurtenissen, afdruk "
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(ContentTest, IsTheRootThatACheckpointWouldHave) {
    MerkleRoot tree;
    tree.add(1, std::string(32, 'a'));
    tree.add(2, std::string(32, 'b'));
    const Content content = content_of({at_place(1, 'a'), at_place(2, 'b')});
    EXPECT_EQ(content.events, 2);
    EXPECT_EQ(content.root, tree.root());
}

TEST(ContentTest, AnotherEventOrderOrNumberIsAnotherContent) {
    const Content content = content_of({at_place(1, 'a'), at_place(2, 'b')});
    EXPECT_NE(content, content_of({at_place(1, 'a'), at_place(2, 'c')}));
    EXPECT_NE(content, content_of({at_place(2, 'b'), at_place(1, 'a')}));
    EXPECT_NE(content, content_of({at_place(1, 'a')}));
    EXPECT_NE(content, content_of({at_place(1, 'a'), at_place(2, 'b', 31)}));
}

TEST(ContentTest, OneIsSaidAsOne) {
    EXPECT_TRUE(in_words(content_of({at_place(1, 'a')})).starts_with("1 gebeurtenis, afdruk "));
}

}  // namespace naast
