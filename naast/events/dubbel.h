// Whether a list has something twice, which means nothing in any of them.
#pragma once

#include "naast/events/vormen.h"

#include <algorithm>

namespace naast {

// Of what is no list: no.
template <class T>
bool has_one_twice(const T& value) {
    if constexpr (IsVector<T>::value) {
        T sorted = value;
        std::sort(sorted.begin(), sorted.end());
        return std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
    }
    return false;
}

}  // namespace naast
