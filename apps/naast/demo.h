// The made-up people and the made-up family of `serve --demo`.
#pragma once

#include "naast/http/sessions.h"

#include <vector>

namespace naast::app {

std::vector<http::DemoPersoon> demo_personen();

// The day on which the demo takes place, two weeks after the story ends.
Date demo_vandaag();

}  // namespace naast::app
