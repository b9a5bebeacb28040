#include "naast/http/wire_fault.h"

#include "naast/base/assert.h"

namespace naast::http {

int status_of(WireFault fault) {
    switch (fault) {
        case WireFault::malformed_request_line:
        case WireFault::malformed_target:
        case WireFault::malformed_header:
        case WireFault::invalid_byte:
        case WireFault::bare_line_end:
        case WireFault::obsolete_folding:
        case WireFault::duplicate_header:
        case WireFault::malformed_host:
        case WireFault::malformed_content_length:
        case WireFault::unsupported_transfer_encoding:
        case WireFault::length_and_encoding:
        case WireFault::malformed_chunk:
        case WireFault::chunk_extension_too_long:
        case WireFault::pipelined_too_deep: return 400;
        case WireFault::unknown_method: return 405;
        case WireFault::head_too_slow:
        case WireFault::body_too_slow: return 408;
        case WireFault::body_too_large: return 413;
        case WireFault::request_line_too_long: return 414;
        case WireFault::unsupported_expectation: return 417;
        case WireFault::wrong_host: return 421;
        case WireFault::header_too_long:
        case WireFault::headers_too_large:
        case WireFault::too_many_headers: return 431;
        case WireFault::request_too_slow:
        case WireFault::too_many_connections:
        case WireFault::too_much_kept: return 503;
        case WireFault::unsupported_version: return 505;
    }
    NAAST_ASSERT(false);
    return 500;
}

// One sentence per reason; splitting the list would only hide a gap.
// NOLINTNEXTLINE(readability-function-size)
Tekst text_of(WireFault fault) {
    switch (fault) {
        case WireFault::malformed_request_line:
            return {"De eerste regel klopt niet.", "The first line is not right."};
        case WireFault::request_line_too_long:
            return {"De eerste regel is te lang.", "The first line is too long."};
        case WireFault::unsupported_version:
            return {"Alleen HTTP/1.1 en HTTP/1.0 kunnen.", "Only HTTP/1.1 and HTTP/1.0 will do."};
        case WireFault::unknown_method:
            return {"Deze methode bestaat hier niet.", "This method does not exist here."};
        case WireFault::malformed_target:
            return {"Het adres is niet goed geschreven.", "The address is not written correctly."};
        case WireFault::malformed_header:
            return {"Een kopregel klopt niet.", "A header is not right."};
        case WireFault::header_too_long:
            return {"Een kopregel is te lang.", "A header is too long."};
        case WireFault::headers_too_large:
            return {"De kopregels zijn samen te lang.", "The headers together are too long."};
        case WireFault::too_many_headers:
            return {"Er zijn te veel kopregels.", "There are too many headers."};
        case WireFault::invalid_byte:
            return {"Er staat een verboden teken in.", "It holds a byte that is not allowed."};
        case WireFault::bare_line_end:
            return {"Een regel eindigt niet goed.", "A line does not end as it should."};
        case WireFault::obsolete_folding:
            return {"Een kopregel is afgebroken.", "A header is folded."};
        case WireFault::duplicate_header:
            return {"Een kopregel staat er dubbel in.", "A header is there twice."};
        case WireFault::malformed_host:
            return {"De kopregel Host ontbreekt of klopt niet.", "Host is missing or not right."};
        case WireFault::wrong_host:
            return {"Naast staat niet op dit adres.", "Naast is not at this address."};
        case WireFault::malformed_content_length:
            return {"Content-Length klopt niet.", "Content-Length is not right."};
        case WireFault::unsupported_transfer_encoding:
            return {"Transfer-Encoding mag alleen chunked zijn.",
                    "Transfer-Encoding may only be chunked."};
        case WireFault::length_and_encoding:
            return {"Content-Length en Transfer-Encoding mogen niet samen.",
                    "Content-Length and Transfer-Encoding may not come together."};
        case WireFault::unsupported_expectation:
            return {"Expect mag alleen 100-continue zijn.", "Expect may only be 100-continue."};
        case WireFault::body_too_large: return {"De inhoud is te groot.", "The body is too large."};
        case WireFault::malformed_chunk:
            return {"De inhoud is niet goed opgedeeld.",
                    "The body is not chunked as it should be."};
        case WireFault::chunk_extension_too_long:
            return {"Een toevoeging aan de inhoud is te lang.", "A chunk extension is too long."};
        case WireFault::pipelined_too_deep:
            return {"Wacht eerst op de antwoorden.", "Wait for the answers first."};
        case WireFault::head_too_slow:
            return {"De kopregels kwamen te langzaam.", "The headers came too slowly."};
        case WireFault::body_too_slow:
            return {"De inhoud kwam te langzaam.", "The body came too slowly."};
        case WireFault::request_too_slow:
            return {"Het antwoord duurde te lang. Probeer het later nog eens.",
                    "The answer took too long. Try again later."};
        case WireFault::too_many_connections:
            return {"Er zijn te veel verbindingen. Probeer het later nog eens.",
                    "There are too many connections. Try again later."};
        case WireFault::too_much_kept:
            return {"Er komt nu te veel tegelijk. Probeer het later nog eens.",
                    "Too much comes at once now. Try again later."};
    }
    NAAST_ASSERT(false);
    return {};
}

}  // namespace naast::http
