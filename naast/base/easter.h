// Easter Sunday of a year in the Gregorian calendar.
#pragma once

#include "naast/base/date.h"

namespace naast {

// Source: the "anonymous Gregorian" computus, as published in Nature of 20 April 1876.
Date easter_sunday(std::chrono::year year);

}  // namespace naast
