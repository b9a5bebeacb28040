// A body in chunks (RFC 9112, 7.1), taken apart as its bytes come in. Trailers are refused: nobody
// needs them, and they are a way to smuggle headers.
#pragma once

#include "naast/base/result.h"
#include "naast/http/limits.h"
#include "naast/http/wire_fault.h"

#include <optional>
#include <string>
#include <string_view>

namespace naast::http {

class ChunkedBody {
public:
    explicit ChunkedBody(const Limits& limits) : limits_(limits) {}

    // Adds what it finds to `body`.
    // Returns: how many bytes were used; less than all of them only once is_complete().
    Result<std::size_t, WireFault> feed(std::string_view bytes, std::string& body);

    bool is_complete() const { return step_ == Step::complete; }

private:
    enum class Step {
        size,
        extension,
        size_lf,
        bytes,
        bytes_cr,
        bytes_lf,
        last_cr,
        last_lf,
        complete
    };

    std::optional<WireFault> take(char c, std::size_t body_bytes);
    std::optional<WireFault> take_size(char c, std::size_t body_bytes);
    std::optional<WireFault> expect(char c, char wanted, Step next);

    Limits limits_;
    Step step_ = Step::size;
    std::size_t size_ = 0;
    std::size_t digits_ = 0;
    std::size_t extension_bytes_ = 0;
};

}  // namespace naast::http
