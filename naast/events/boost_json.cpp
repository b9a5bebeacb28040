// The one place where Boost.JSON itself is compiled; everyone else links it from here.
#include <boost/json/src.hpp>
