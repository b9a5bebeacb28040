// Every bound on what a stranger may send over HTTP, with its default. All are fields, so that a
// test can shrink them; limits on what is inside a JSON body stand with the JSON door, not here.
// Source: docs on privacy and reliability, section 4.6.
#pragma once

#include <chrono>
#include <cstddef>

namespace naast::http {

struct Limits {
    // Units: bytes without the line end.
    std::size_t request_line_bytes = 4096;
    std::size_t header_bytes = 8192;
    // Units: bytes of all header lines together, with their line ends.
    std::size_t headers_bytes = 32768;
    std::size_t headers_count = 64;
    std::size_t body_bytes = 1'048'576;
    // All chunk extensions of one body together.
    std::size_t chunk_extension_bytes = 256;

    // From the first byte of a request to the empty line.
    std::chrono::milliseconds head_read{10'000};
    // A body must bring at least body_bytes_per_s on average in each window.
    std::size_t body_bytes_per_s = 1024;
    std::chrono::milliseconds body_window{5'000};
    // Between two requests, and before the first.
    std::chrono::milliseconds idle{30'000};
    // From the first byte of a request to the last byte of its answer.
    std::chrono::milliseconds request{60'000};

    std::size_t requests_per_connection = 100;
    // Requests on one connection without an answer yet, the running one included.
    std::size_t pipelined = 8;
    // Beyond it the one that waited longest for a request makes place; if all are at work: 503.
    std::size_t connections = 512;
    // Requests that wait for a thread, in each lane of admission.h; the next one gets 503.
    std::size_t waiting = 256;
    // How long one waits, and then gets 503 without having run.
    std::chrono::milliseconds wait{2'000};
    // Bodies that came and answers that did not leave yet, of all connections together: beyond it
    // no large body and no request of the usual lane is taken.
    std::size_t kept_bytes = 134'217'728;
    // How long bytes are still taken and thrown away after a last answer, so that the other side
    // can read it.
    std::chrono::milliseconds linger{1'000};
    // How long stop() lets running requests finish.
    std::chrono::milliseconds stop{10'000};
};

}  // namespace naast::http
