// Whether a copy is whole: its chains, its checkpoints, and that all of it opens with these keys.
#pragma once

#include "naast/base/result.h"
#include "naast/ledger/content.h"
#include "naast/ledger/verify.h"
#include "naast/zegel/sealed_store.h"

#include <string>

namespace naast {

struct NotWhole {
    std::string why;  // the first fault, and how many more
    // Nothing was touched as far as can be seen without keys; it does not open with these.
    bool is_about_keys = false;
};

// What was destroyed is a hole, and no fault. `readable`: whether what opens belongs in it. Throws:
// StoreBroken.
Result<Content, NotWhole> check_whole(const SealedStore& store,
                                      const std::string& data_path,
                                      const CanRead& readable);

}  // namespace naast
