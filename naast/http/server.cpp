#include "naast/http/server.h"

#include "naast/base/assert.h"
#include "naast/base/text.h"
#include "naast/http/connection.h"

#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>
#include <utility>

namespace naast::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using Tcp = asio::ip::tcp;
using Steady = std::chrono::steady_clock;
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<Tcp, Executor>;
using Acceptor = asio::basic_socket_acceptor<Tcp, Executor>;
using Timer = asio::basic_waitable_timer<Steady, asio::wait_traits<Steady>, Executor>;

// So many connections beyond the limit get their 503; the ones after that are just closed.
constexpr std::size_t max_refused = 64;
// How long to wait when the system has no file descriptor left.
constexpr std::chrono::milliseconds accept_pause{100};

std::vector<std::string> hosts_of(const ServerOptions& options, std::uint16_t port) {
    std::vector<std::string> hosts;
    for (const std::string& host : options.hosts) hosts.push_back(lower_ascii(host));
    if (!hosts.empty()) return hosts;
    for (const std::string name : {"localhost", "127.0.0.1", "[::1]"}) {
        hosts.push_back(name + ":" + std::to_string(port));
        if (port == 80) hosts.push_back(name);
    }
    return hosts;
}

}  // namespace

class Server::Core {
public:
    Core(ServerOptions options, Handler handler)
        : options_(std::move(options)),
          handler_(std::move(handler)),
          workers_(std::max<std::size_t>(options_.workers, 1) + 1),
          shared_{.io = io_,
                  .workers = workers_,
                  .options = options_,
                  .handler = handler_,
                  .hosts = {},
                  .on_closed = [this](const Connection& closed) { forget(closed); },
                  .admission = Admission(std::max<std::size_t>(options_.workers, 1),
                                         options_.limits.waiting)} {}

    ~Core() {
        stop();
        workers_.join();
    }
    Core(const Core&) = delete;
    Core& operator=(const Core&) = delete;

    Result<std::uint16_t, std::string> start();
    bool stop();

private:
    struct Open {
        std::shared_ptr<Connection> connection;
        bool is_refused = false;
    };

    error_code listen(const Tcp::endpoint& endpoint);
    void accept();
    void on_accept(error_code error);
    void welcome();
    bool make_place();
    void forget(const Connection& closed);
    void wind_down();
    void close_all();
    std::vector<std::shared_ptr<Connection>> all() const;
    void note_drained();

    ServerOptions options_;
    Handler handler_;
    // One thread runs it, which asio may know.
    asio::io_context io_{1};
    asio::thread_pool workers_;
    ConnectionShared shared_;

    // On the server's own thread only.
    Acceptor acceptor_{io_.get_executor()};
    Socket incoming_{io_.get_executor()};
    Tcp::endpoint remote_;
    Timer accept_timer_{io_.get_executor()};
    std::unordered_map<const Connection*, Open> open_;
    std::size_t refused_ = 0;

    std::optional<asio::executor_work_guard<Executor>> work_;
    std::thread thread_;
    std::mutex stop_mutex_;
    std::mutex drained_mutex_;
    std::condition_variable drained_changed_;
    bool is_drained_ = false;
};

error_code Server::Core::listen(const Tcp::endpoint& endpoint) {
    error_code error;
    acceptor_.open(endpoint.protocol(), error);
    if (!error) acceptor_.set_option(Acceptor::reuse_address(true), error);
    if (!error) acceptor_.bind(endpoint, error);
    if (!error) acceptor_.listen(Acceptor::max_listen_connections, error);
    return error;
}

Result<std::uint16_t, std::string> Server::Core::start() {
    NAAST_ASSERT(!thread_.joinable());
    error_code error;
    const auto address = asio::ip::make_address(options_.address, error);
    if (error) return Unexpected{"not a numeric address: " + options_.address};
    error = listen({address, options_.port});
    if (error) {
        return Unexpected{"cannot listen on " + options_.address + " port " +
                          std::to_string(options_.port) + ": " + error.message()};
    }
    const std::uint16_t port = acceptor_.local_endpoint(error).port();
    shared_.hosts = hosts_of(options_, port);
    work_.emplace(io_.get_executor());
    accept();
    thread_ = std::thread([this] { io_.run(); });
    return port;
}

void Server::Core::accept() {
    acceptor_.async_accept(incoming_, remote_, [this](error_code error) { on_accept(error); });
}

void Server::Core::on_accept(error_code error) {
    if (shared_.is_stopping || error == asio::error::operation_aborted) return;
    if (!error) {
        welcome();
        return accept();
    }
    // Most likely no descriptors left: trying at once would only keep the thread busy.
    accept_timer_.expires_after(accept_pause);
    accept_timer_.async_wait([this](error_code cancelled) {
        if (!cancelled && !shared_.is_stopping) accept();
    });
}

void Server::Core::welcome() {
    error_code error;
    AcceptedSocket accepted;
    accepted.is_v6 = remote_.protocol() == Tcp::v6();
    accepted.remote_address = remote_.address().to_string();

    const bool is_full = open_.size() - refused_ >= options_.limits.connections && !make_place();
    if (is_full && refused_ >= max_refused) {
        incoming_.close(error);
        return;
    }
    accepted.descriptor = incoming_.release(error);
    if (error) return;
    const std::shared_ptr<Connection> connection = make_connection(shared_, std::move(accepted));
    open_.emplace(connection.get(), Open{connection, is_full});
    if (!is_full) return connection->start();
    ++refused_;
    connection->refuse();
}

// Looks at all of them, which takes some microseconds, and only when there is no room.
bool Server::Core::make_place() {
    std::shared_ptr<Connection> longest;
    Steady::time_point from = Steady::time_point::max();
    for (const auto& [key, open] : open_) {
        const auto idle_from = open.connection->idle_from();
        if (!idle_from || *idle_from >= from) continue;
        from = *idle_from;
        longest = open.connection;
    }
    if (!longest) return false;
    longest->close();
    return true;
}

void Server::Core::forget(const Connection& closed) {
    const auto found = open_.find(&closed);
    if (found == open_.end()) return;
    if (found->second.is_refused) --refused_;
    open_.erase(found);
    note_drained();
}

void Server::Core::note_drained() {
    if (!shared_.is_stopping || !open_.empty()) return;
    const std::lock_guard lock(drained_mutex_);
    is_drained_ = true;
    drained_changed_.notify_all();
}

std::vector<std::shared_ptr<Connection>> Server::Core::all() const {
    std::vector<std::shared_ptr<Connection>> connections;
    for (const auto& [key, open] : open_) connections.push_back(open.connection);
    return connections;
}

void Server::Core::wind_down() {
    shared_.is_stopping = true;
    error_code ignored;
    acceptor_.close(ignored);
    accept_timer_.cancel();
    // A connection that closes takes itself off the list, so the list is copied first.
    for (const auto& connection : all()) connection->wind_down();
    note_drained();
}

void Server::Core::close_all() {
    for (const auto& connection : all()) connection->close();
    work_.reset();
    io_.stop();
}

bool Server::Core::stop() {
    const std::lock_guard once(stop_mutex_);
    if (!thread_.joinable()) return shared_.running_handlers == 0;
    asio::post(io_, [this] { wind_down(); });
    {
        std::unique_lock lock(drained_mutex_);
        drained_changed_.wait_for(lock, options_.limits.stop, [this] { return is_drained_; });
    }
    shared_.is_abandoned = true;
    asio::post(io_, [this] { close_all(); });
    thread_.join();
    return shared_.running_handlers == 0;
}

Server::Server(ServerOptions options, Handler handler)
    : core_(std::make_unique<Core>(std::move(options), std::move(handler))) {}

Server::~Server() = default;

Result<std::uint16_t, std::string> Server::start() {
    return core_->start();
}

bool Server::stop() {
    return core_->stop();
}

}  // namespace naast::http
