// One connection of the server; for server.cpp only. Everything here runs on the server's own
// thread, but for the handlers. Boost is only named here, not included: it takes seconds to
// compile.
#pragma once

#include "naast/http/admission.h"
#include "naast/http/server.h"

#include <array>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace boost::asio {
class io_context;
class thread_pool;
}  // namespace boost::asio

namespace naast::http {

class Connection;

// What all connections share. Outlives every connection and every handler.
struct ConnectionShared {
    boost::asio::io_context& io;
    boost::asio::thread_pool& workers;
    const ServerOptions& options;
    const Handler& handler;
    // Lower case.
    std::vector<std::string> hosts;
    std::function<void(const Connection&)> on_closed;
    bool is_stopping = false;
    Admission admission;
    // Those with a request that waits, by its ticket.
    std::unordered_map<Admission::Ticket, Connection*> waiting{};
    Admission::Ticket next_ticket = 0;
    // See Limits::kept_bytes.
    std::size_t kept_bytes = 0;
    // What comes in, for as long as it is looked at: one for all, since each would be most of what
    // an idle connection takes.
    std::array<char, 16384> input{};
    std::atomic<std::size_t> running_handlers{0};
    // Set when the time to stop in is over: handlers that have not begun do not begin any more.
    std::atomic<bool> is_abandoned{false};
};

class Connection {
public:
    virtual ~Connection() = default;
    // Reads requests until one side has had enough.
    virtual void start() = 0;
    // Answers 503 to whatever comes, and closes.
    virtual void refuse() = 0;
    // The request that waited may run now, or tells admission that it does not.
    virtual void take_turn(Lane lane) = 0;
    // Since when nothing is done but wait for the headers of a request; nothing if more is done.
    virtual std::optional<std::chrono::steady_clock::time_point> idle_from() const = 0;
    // Closes as soon as no request runs. Requires: is_stopping.
    virtual void wind_down() = 0;
    // Closes now; the answer of a running handler goes nowhere.
    virtual void close() = 0;
};

// Takes over an accepted socket.
struct AcceptedSocket {
    int descriptor = -1;
    bool is_v6 = false;
    std::string remote_address;
};
std::shared_ptr<Connection> make_connection(ConnectionShared& shared, AcceptedSocket accepted);

}  // namespace naast::http
