// Why the server refuses what came over the wire before any route saw it. A closed list with one
// table from reason to status and text; after each of them the connection is closed.
#pragma once

#include "naast/base/text.h"

namespace naast::http {

enum class WireFault {
    malformed_request_line,
    request_line_too_long,
    unsupported_version,
    unknown_method,
    malformed_target,
    malformed_header,
    header_too_long,
    headers_too_large,
    too_many_headers,
    invalid_byte,
    bare_line_end,
    obsolete_folding,
    duplicate_header,
    malformed_host,
    wrong_host,
    malformed_content_length,
    unsupported_transfer_encoding,
    length_and_encoding,
    unsupported_expectation,
    body_too_large,
    malformed_chunk,
    chunk_extension_too_long,
    pipelined_too_deep,
    head_too_slow,
    body_too_slow,
    request_too_slow,
    too_many_connections,
    too_much_kept,
};

int status_of(WireFault fault);
Tekst text_of(WireFault fault);

}  // namespace naast::http
