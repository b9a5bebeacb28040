// A client for tests only: sends bytes as they are, so also wrong ones, and reads the answers.
// Every wait is bounded; what does not come in time reads as an empty answer of status 0.
#pragma once

#include "naast/base/text.h"

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace naast::http {

struct RawAnswer {
    int status = 0;
    // First line and headers, with the empty line.
    std::string head;
    std::string body;

    std::string header(std::string_view name) const {
        const std::string key = "\r\n" + lower_ascii(name) + ": ";
        const std::size_t at = lower_ascii(head).find(key);
        if (at == std::string::npos) return "";
        const std::size_t from = at + key.size();
        return head.substr(from, head.find("\r\n", from) - from);
    }
};

class RawClient {
public:
    explicit RawClient(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const auto* generic = reinterpret_cast<const sockaddr*>(&address);
        is_connected_ = ::connect(socket_, generic, sizeof(address)) == 0;
        host = "127.0.0.1:" + std::to_string(port);
    }
    ~RawClient() { ::close(socket_); }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    bool is_connected() const { return is_connected_; }

    void send(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            // The server may have closed already: what it answered is what the test looks at.
            if (sent <= 0) return;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
    }

    // "GET /x" with the right Host and more header lines, each with its line end.
    void request(const std::string& first,
                 const std::string& more = "",
                 const std::string& body = "") const {
        send(first + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n" + body);
    }

    RawAnswer answer(bool has_body = true) {
        RawAnswer result;
        while (input_.find("\r\n\r\n") == std::string::npos) {
            if (!receive(wait_ms)) return {};
        }
        result.head = input_.substr(0, input_.find("\r\n\r\n") + 4);
        input_.erase(0, result.head.size());
        result.status = std::atoi(result.head.substr(9, 3).c_str());
        const auto length =
            static_cast<std::size_t>(std::atoi(result.header("content-length").c_str()));
        while (has_body && input_.size() < length) {
            if (!receive(wait_ms)) return {};
        }
        if (has_body) result.body = input_.substr(0, length);
        if (has_body) input_.erase(0, length);
        return result;
    }

    // Whether the server closed without a word more.
    bool is_closed() {
        while (receive(wait_ms)) {
        }
        return is_ended_ && input_.empty();
    }
    // Whether it says nothing and stays open for this long.
    bool is_silent_for(int ms) { return !receive(ms) && !is_ended_; }

    std::string host;

private:
    static constexpr int wait_ms = 5000;

    bool receive(int ms) {
        pollfd wanted{socket_, POLLIN, 0};
        if (is_ended_ || ::poll(&wanted, 1, ms) <= 0) return false;
        char bytes[16384];
        const ssize_t count = ::recv(socket_, bytes, sizeof(bytes), 0);
        if (count <= 0) {
            is_ended_ = true;
            return false;
        }
        input_.append(bytes, static_cast<std::size_t>(count));
        return true;
    }

    int socket_;
    bool is_connected_ = false;
    bool is_ended_ = false;
    std::string input_;
};

}  // namespace naast::http
