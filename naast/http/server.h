// A web server for JSON over HTTP/1.1: one thread that reads and writes, and a few that run the
// handlers. No TLS and no HTTP/2: a proxy in front does those. Every answer has the headers of
// security_headers.h, and whatever breaks a limit is answered and closed before a handler sees it.
#pragma once

#include "naast/base/result.h"
#include "naast/http/gate.h"
#include "naast/http/limits.h"
#include "naast/http/request.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace naast::http {

// One answer, without anything about a person: no path, no address, no text of the request.
struct RequestLog {
    // "-" if the request was refused before its method was known.
    std::string method{};
    // Response::route; "-" if no route answered.
    std::string route{};
    int status = 0;
    std::chrono::milliseconds took{0};
    // Turned away unread by a handler, since too much comes or one asks too often.
    bool is_shed = false;
    // Only after a handler threw: the random id in the answer, and the C++ type that was thrown.
    std::string fault_id{};
    std::string fault_type{};
};

struct ServerOptions {
    // A numeric address: "127.0.0.1", "::1", "0.0.0.0".
    std::string address = "127.0.0.1";
    // 0 lets the system choose.
    std::uint16_t port = 0;
    // Threads that run handlers; one more is kept for the lane that is short of one. See
    // admission.h.
    std::size_t workers = 4;
    // What Host may say, with the port unless it is 80: "naast.example.nl". If empty, the loopback
    // names with the bound port.
    std::vector<std::string> hosts{};
    Limits limits{};
    // The answer of a route leaves on the first whole number of these after its handler began, so
    // that the time it took does not tell what the handler saw and left out. 0: at once.
    std::chrono::milliseconds pace{0};
    // Who goes first, and who asks too often. If empty, all are usual.
    GateFunction gate{};
    // Called on the server's own thread, one at a time; must be quick and may not throw.
    std::function<void(const RequestLog&)> log{};
};

class Server {
public:
    Server(ServerOptions options, Handler handler);
    // Stops, and waits for handlers that still run.
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    // Listens, and returns at once. Requires: not started before.
    // Returns: the bound port, or why it cannot listen.
    Result<std::uint16_t, std::string> start();

    // Takes no new connections and no new requests, lets running requests finish within
    // Limits::stop, then closes what is left. From any thread but a handler's; a second call
    // does nothing.
    // Returns: false if a handler still runs. It cannot be interrupted: the destructor waits for
    // it.
    bool stop();

private:
    class Core;
    std::unique_ptr<Core> core_;
};

}  // namespace naast::http
