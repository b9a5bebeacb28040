#include "naast/http/connection.h"

#include "naast/base/clock.h"
#include "naast/base/uuid.h"
#include "naast/http/problem.h"
#include "naast/http/request_parser.h"
#include "naast/http/response_head.h"
#include "naast/http/security_headers.h"
#include "naast/ledger/store.h"

#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/write.hpp>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <deque>
#include <exception>
#include <typeinfo>
#include <utility>

namespace naast::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;
using Tcp = asio::ip::tcp;
using Steady = std::chrono::steady_clock;
// Concrete executors: the default one is type-erased and costs an allocation here and there.
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<Tcp, Executor>;
using Timer = asio::basic_waitable_timer<Steady, asio::wait_traits<Steady>, Executor>;

constexpr std::string_view retry_after_s = "5";
// A body up to here is taken whatever else is kept.
constexpr std::size_t small_body_bytes = 16384;
constexpr std::string_view continue_line = "HTTP/1.1 100 Continue\r\n\r\n";

struct Outcome {
    Response response;
    std::string fault_id;
    std::string fault_type;
    Steady::time_point began;  // of the handler: whoever asks cannot move it
};

Outcome failed(const Request& request,
               const char* type,
               const std::string& number,
               Problem problem) {
    problem.instance = "urn:uuid:" + number;
    Outcome outcome;
    outcome.fault_id = number;
    outcome.fault_type = type;
    outcome.response = to_response(problem, request.language());
    return outcome;
}

Outcome own_fault(const Request& request, const char* type) {
    const std::string number = Uuid::random(system_entropy()).to_text();
    const Tekst detail{
        "Probeer het later nog eens. Blijft het misgaan? Geef dan dit nummer door: " + number + ".",
        "Try again later. Does it keep going wrong? Then tell us this number: " + number + "."};
    return failed(request, type, number, problem_of(500, detail));
}

// No fault of the handler, and one that waiting alone does not mend.
Outcome broken_store(const Request& request, const char* type) {
    const std::string number = Uuid::random(system_entropy()).to_text();
    Problem problem = problem_of(
        503,
        {"De opslag van Naast werkt niet goed: er wordt nu niets vastgelegd. Wat vastgelegd was, "
         "blijft. Waarschuw de beheerder, en geef dit nummer door: " +
             number + ".",
         "The storage of Naast does not work well: nothing is recorded now. What was recorded "
         "stays. Warn the administrator, and tell this number: " +
             number + "."});
    problem.slug = "opslag-werkt-niet";
    problem.title = {"Naast kan nu niets bewaren", "Naast cannot store anything now"};
    return failed(request, type, number, std::move(problem));
}

// What is thrown may hold personal data, so only its type is kept.
Outcome run_handler(const Handler& handler, const Request& request) {
    try {
        Outcome outcome{handler(request), {}, {}, {}};
        if (!is_sendable(outcome.response)) return own_fault(request, "unsendable answer");
        return outcome;
    } catch (const StoreBroken& thrown) {
        return broken_store(request, typeid(thrown).name());
    } catch (const std::exception& thrown) {
        return own_fault(request, typeid(thrown).name());
    } catch (...) {
        return own_fault(request, "unknown");
    }
}

class AsioConnection final : public Connection,
                             public std::enable_shared_from_this<AsioConnection> {
public:
    AsioConnection(ConnectionShared& shared, AcceptedSocket accepted)
        : shared_(shared),
          limits_(shared.options.limits),
          socket_(shared.io.get_executor()),
          timer_(shared.io.get_executor()),
          parser_(limits_, shared.hosts, std::move(accepted.remote_address)) {
        error_code ignored;
        socket_.assign(accepted.is_v6 ? Tcp::v6() : Tcp::v4(), accepted.descriptor, ignored);
        socket_.set_option(Tcp::no_delay(true), ignored);
        socket_.non_blocking(true, ignored);
    }

    void start() override { read(); }
    void refuse() override { answer_fault(WireFault::too_many_connections); }
    void wind_down() override {
        if (state_ == State::reading) close();
    }
    void close() override;
    void take_turn(Lane lane) override;
    std::optional<Steady::time_point> idle_from() const override;

private:
    enum class State { reading, waiting, working, writing, lingering, closed };
    // What a timer that runs out means.
    enum class Due { idle, head, body_window, wait, request, pace, write, linger };

    void read();
    void await_bytes();
    void on_read(error_code error, std::size_t count);
    void parse();
    void arm_for_reading();
    void proceed();
    void take(ParsedRequest parsed);
    void await_turn(Lane lane);
    void leave_queue();
    bool is_client_gone();
    void run(Lane lane);
    void on_outcome(std::size_t turn, Outcome outcome);
    void answer_ready();
    void answer_fault(WireFault fault);
    void answer_too_busy();
    void answer_too_often(const TooOften& reason);
    void answer(Response response, RequestLog log);
    void on_written(error_code error);
    void leave();
    void linger();
    void arm(Due due, Steady::time_point at);
    void on_due(Due due);
    void on_body_window();
    void count_kept();

    ConnectionShared& shared_;
    const Limits& limits_;
    Socket socket_;
    Timer timer_;
    // Raised each time that the timer is set, so that one that ran out just before is known as old.
    std::size_t timer_turn_ = 0;
    RequestParser parser_;
    State state_ = State::reading;
    // Whether a read, or the writing of "100 Continue", is under way.
    bool is_receiving_ = false;
    bool is_continuing_ = false;

    // Complete requests without an answer, oldest first; the running one is not in it.
    std::deque<ParsedRequest> waiting_;
    // Answered after those that wait, and then the connection closes.
    std::optional<WireFault> fault_;
    bool reads_more_ = true;
    RequestParser::Phase phase_ = RequestParser::Phase::idle;
    // The first byte of the request that is being read or run.
    Steady::time_point request_began_;
    Steady::time_point idle_from_ = Steady::now();
    std::size_t window_body_bytes_ = 0;
    // Of ConnectionShared::kept_bytes.
    std::size_t kept_bytes_ = 0;
    Admission::Ticket ticket_ = 0;

    // The request that runs. The worker holds it too.
    std::shared_ptr<const Request> running_;
    // What it came to, until its moment is there.
    Outcome ready_;
    // An outcome of an older turn came too late.
    std::size_t turn_ = 0;
    bool keep_alive_ = true;
    std::size_t served_ = 0;

    std::string output_head_;
    std::string output_body_;
};

void AsioConnection::close() {
    if (state_ == State::closed) return;
    leave_queue();
    state_ = State::closed;
    shared_.kept_bytes -= std::exchange(kept_bytes_, 0);
    ++turn_;
    ++timer_turn_;
    timer_.cancel();
    error_code ignored;
    socket_.close(ignored);
    shared_.on_closed(*this);
}

void AsioConnection::arm(Due due, Steady::time_point at) {
    const std::size_t turn = ++timer_turn_;
    timer_.expires_at(at);
    timer_.async_wait([this, self = shared_from_this(), due, turn](error_code error) {
        if (!error && turn == timer_turn_ && state_ != State::closed) on_due(due);
    });
}

void AsioConnection::on_due(Due due) {
    switch (due) {
        case Due::idle:
        case Due::write:
        case Due::linger: return close();
        case Due::head: return answer_fault(WireFault::head_too_slow);
        case Due::body_window: return on_body_window();
        case Due::wait: return leave_queue(), answer_too_busy();
        case Due::request: return answer_fault(WireFault::request_too_slow);
        case Due::pace: return answer_ready();
    }
}

// Reading.

void AsioConnection::read() {
    state_ = State::reading;
    arm_for_reading();
    if (!parser_.take_continue()) return await_bytes();
    is_continuing_ = true;
    asio::async_write(socket_,
                      asio::buffer(continue_line),
                      [this, self = shared_from_this()](error_code error, std::size_t) {
                          is_continuing_ = false;
                          if (state_ != State::reading) return;
                          if (error) return close();
                          await_bytes();
                      });
}

void AsioConnection::await_bytes() {
    is_receiving_ = true;
    socket_.async_wait(Socket::wait_read, [this, self = shared_from_this()](error_code error) {
        std::size_t count = 0;
        if (!error) count = socket_.read_some(asio::buffer(shared_.input), error);
        if (error == asio::error::would_block) return await_bytes();
        on_read(error, count);
    });
}

void AsioConnection::on_read(error_code error, std::size_t count) {
    is_receiving_ = false;
    if (state_ == State::lingering) {
        if (error) return close();
        return await_bytes();
    }
    // A time limit was faster: its answer is on its way.
    if (state_ != State::reading) return;
    if (error) return close();
    if (phase_ == RequestParser::Phase::idle) request_began_ = Steady::now();
    parser_.append(std::string_view(shared_.input.data(), count));
    parse();
    count_kept();
    const bool is_large = !fault_ && parser_.body_bytes() > small_body_bytes;
    if (is_large && waiting_.empty() && shared_.kept_bytes > limits_.kept_bytes) {
        return answer_fault(WireFault::too_much_kept);
    }
    proceed();
}

void AsioConnection::count_kept() {
    std::size_t bytes = parser_.body_bytes() + output_body_.size();
    for (const ParsedRequest& parsed : waiting_) bytes += parsed.request.body.size();
    if (running_) bytes += running_->body.size();
    shared_.kept_bytes += bytes;
    shared_.kept_bytes -= std::exchange(kept_bytes_, bytes);
}

std::optional<Steady::time_point> AsioConnection::idle_from() const {
    if (state_ != State::reading || is_continuing_) return std::nullopt;
    if (phase_ == RequestParser::Phase::idle) return idle_from_;
    if (phase_ == RequestParser::Phase::head) return request_began_;
    return std::nullopt;
}

void AsioConnection::parse() {
    while (reads_more_) {
        auto step = parser_.next();
        if (std::holds_alternative<NeedsMore>(step)) return;
        if (const auto* fault = std::get_if<WireFault>(&step)) {
            fault_ = *fault;
        } else if (waiting_.size() >= limits_.pipelined) {
            fault_ = WireFault::pipelined_too_deep;
        } else {
            waiting_.push_back(std::get<ParsedRequest>(std::move(step)));
        }
        reads_more_ = !fault_ && waiting_.back().keep_alive;
    }
}

void AsioConnection::arm_for_reading() {
    const RequestParser::Phase before = std::exchange(phase_, parser_.phase());
    const auto now = Steady::now();
    switch (phase_) {
        case RequestParser::Phase::idle:
            idle_from_ = now;
            return arm(Due::idle, now + limits_.idle);
        case RequestParser::Phase::head: return arm(Due::head, request_began_ + limits_.head_read);
        case RequestParser::Phase::body: break;
    }
    // Only bytes of the body count, and only a whole window is judged: more bytes do not move it.
    if (before == RequestParser::Phase::body) return;
    window_body_bytes_ = parser_.body_bytes();
    arm(Due::body_window, std::min(now + limits_.body_window, request_began_ + limits_.request));
}

void AsioConnection::on_body_window() {
    const auto now = Steady::now();
    if (now - request_began_ >= limits_.request) {
        return answer_fault(WireFault::request_too_slow);
    }
    const std::size_t came = parser_.body_bytes() - window_body_bytes_;
    const auto window_ms = static_cast<std::size_t>(limits_.body_window.count());
    if (came * 1000 < limits_.body_bytes_per_s * window_ms) {
        return answer_fault(WireFault::body_too_slow);
    }
    window_body_bytes_ = parser_.body_bytes();
    arm(Due::body_window, std::min(now + limits_.body_window, request_began_ + limits_.request));
}

// Running and answering. Requests of one connection run one after the other, in their order.

void AsioConnection::proceed() {
    if (shared_.is_stopping) return leave();
    if (!waiting_.empty()) {
        ParsedRequest next = std::move(waiting_.front());
        waiting_.pop_front();
        return take(std::move(next));
    }
    if (fault_) return answer_fault(*fault_);
    if (!reads_more_) return leave();
    read();
}

void AsioConnection::take(ParsedRequest parsed) {
    phase_ = RequestParser::Phase::idle;
    keep_alive_ = parsed.keep_alive;
    running_ = std::make_shared<const Request>(std::move(parsed.request));
    count_kept();
    const Verdict verdict =
        shared_.options.gate ? shared_.options.gate(*running_, Steady::now()) : Verdict{};
    if (verdict.too_often) return answer_too_often(*verdict.too_often);
    const bool is_too_much = shared_.kept_bytes - kept_bytes_ > limits_.kept_bytes;
    if (is_too_much && verdict.lane == Lane::usual) return answer_too_busy();
    await_turn(verdict.lane);
}

void AsioConnection::await_turn(Lane lane) {
    ticket_ = ++shared_.next_ticket;
    switch (shared_.admission.arrive(ticket_, lane)) {
        case Admission::Answer::runs: return run(lane);
        case Admission::Answer::refused: return answer_too_busy();
        case Admission::Answer::waits: break;
    }
    state_ = State::waiting;
    shared_.waiting.emplace(ticket_, this);
    arm(Due::wait, std::min(Steady::now() + limits_.wait, request_began_ + limits_.request));
}

void AsioConnection::leave_queue() {
    if (state_ != State::waiting) return;
    shared_.admission.leave(ticket_);
    shared_.waiting.erase(ticket_);
}

// Nothing is read while a request waits, so that a client that closed shows only here. One that
// closed its half and still waits is no client that we know of: it gets nothing either.
bool AsioConnection::is_client_gone() {
    char byte = 0;
    const auto count = ::recv(socket_.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

void AsioConnection::take_turn(Lane lane) {
    shared_.waiting.erase(ticket_);
    state_ = State::working;
    if (!is_client_gone()) return run(lane);
    shared_.admission.done(lane);
    close();
}

// The places that are free go to whoever waits.
void run_waiting(ConnectionShared& shared) {
    while (const auto next = shared.admission.next()) {
        shared.waiting.at(next->ticket)->take_turn(next->lane);
    }
}

void AsioConnection::run(Lane lane) {
    state_ = State::working;
    arm(Due::request, request_began_ + limits_.request);
    ++shared_.running_handlers;
    asio::post(
        shared_.workers,
        [this, self = shared_from_this(), request = running_, turn = turn_, lane]() mutable {
            Outcome outcome;
            const auto began = Steady::now();
            if (!shared_.is_abandoned) outcome = run_handler(shared_.handler, *request);
            outcome.began = began;
            request.reset();
            --shared_.running_handlers;
            asio::post(
                shared_.io,
                [this, self = std::move(self), turn, lane, done = std::move(outcome)]() mutable {
                    shared_.admission.done(lane);
                    run_waiting(shared_);
                    on_outcome(turn, std::move(done));
                });
        });
}

void AsioConnection::on_outcome(std::size_t turn, Outcome outcome) {
    if (turn != turn_) return;
    ready_ = std::move(outcome);
    const Steady::duration pace = shared_.options.pace;
    if (pace == Steady::duration::zero() || ready_.response.route.empty()) return answer_ready();
    const Steady::duration took =
        std::max<Steady::duration>(Steady::now() - ready_.began, ready_.response.as_long_as);
    const auto steps = took / pace + 1;
    arm(Due::pace, std::min(ready_.began + steps * pace, request_began_ + limits_.request));
}

void AsioConnection::answer_ready() {
    RequestLog log;
    log.fault_id = std::move(ready_.fault_id);
    log.fault_type = std::move(ready_.fault_type);
    answer(std::move(ready_.response), std::move(log));
}

void AsioConnection::answer_fault(WireFault fault) {
    // Too late for a fault while an answer is being written: half an answer cannot be taken back.
    if (state_ == State::writing || is_continuing_) return close();
    fault_ = fault;
    reads_more_ = false;
    keep_alive_ = false;
    waiting_.clear();
    const Request& request = running_ ? *running_ : parser_.present();
    Response response = problem_response(status_of(fault), request.language(), text_of(fault));
    if (response.status == 503) response.set_header("Retry-After", std::string(retry_after_s));
    if (response.status == 405) {
        response.set_header("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    }
    if (!running_) {
        if (phase_ == RequestParser::Phase::idle) request_began_ = Steady::now();
        running_ = std::make_shared<const Request>(request);
    }
    RequestLog log;
    log.is_shed = fault == WireFault::too_many_connections || fault == WireFault::too_much_kept;
    answer(std::move(response), std::move(log));
}

// The connection stays: coming back with another would only cost more.
void AsioConnection::answer_too_busy() {
    Response response =
        problem_response(503,
                         running_->language(),
                         {"Er komen nu te veel vragen tegelijk. Wacht een paar tellen en probeer "
                          "het dan nog eens.",
                          "Too many requests come at once now. Wait a few seconds and then try "
                          "again."});
    response.set_header("Retry-After", std::string(retry_after_s));
    RequestLog log;
    log.is_shed = true;
    answer(std::move(response), std::move(log));
}

void AsioConnection::answer_too_often(const TooOften& reason) {
    Response response = problem_response(429, running_->language(), reason.detail);
    response.set_header("Retry-After", std::to_string(reason.retry_after.count()));
    RequestLog log;
    log.is_shed = true;
    answer(std::move(response), std::move(log));
}

void AsioConnection::answer(Response response, RequestLog log) {
    ++turn_;
    ++served_;
    state_ = State::writing;
    if (served_ >= limits_.requests_per_connection || shared_.is_stopping) keep_alive_ = false;
    set_security_headers(response, running_->path);
    output_head_ = response_head(response, keep_alive_, system_clock().now());
    const bool has_body = may_have_body(response.status) && running_->method != "HEAD";
    output_body_ = has_body ? std::move(response.body) : std::string();

    const auto now = Steady::now();
    if (shared_.options.log) {
        log.method = running_->method.empty() ? "-" : running_->method;
        log.route = response.route.empty() ? "-" : response.route;
        log.status = response.status;
        log.took = std::chrono::duration_cast<std::chrono::milliseconds>(now - request_began_);
        shared_.options.log(log);
    }
    running_.reset();
    count_kept();
    // A last answer gets a little time even when the time of the request is over.
    arm(Due::write, std::max(request_began_ + limits_.request, now + limits_.linger));
    const std::array<asio::const_buffer, 2> bytes{asio::buffer(output_head_),
                                                  asio::buffer(output_body_)};
    asio::async_write(
        socket_, bytes, [this, self = shared_from_this()](error_code error, std::size_t) {
            on_written(error);
        });
}

void AsioConnection::on_written(error_code error) {
    if (state_ != State::writing) return;
    state_ = State::reading;
    if (error) return close();
    output_head_.clear();
    // Gives the memory back too.
    output_body_ = {};
    count_kept();
    if (!keep_alive_) return leave();
    // A request that waited begins now; one of which a part came already too.
    request_began_ = Steady::now();
    proceed();
}

// Closing.

void AsioConnection::leave() {
    error_code ignored;
    const bool has_unread =
        fault_ || !waiting_.empty() || parser_.has_leftover() || socket_.available(ignored) > 0;
    if (has_unread) return linger();
    close();
}

// A socket closed with bytes unread sends a reset, which may wipe out the answer on its way.
void AsioConnection::linger() {
    state_ = State::lingering;
    waiting_.clear();
    parser_ = RequestParser({}, {}, {});
    count_kept();
    error_code ignored;
    socket_.shutdown(Tcp::socket::shutdown_send, ignored);
    arm(Due::linger, Steady::now() + limits_.linger);
    if (!is_receiving_) await_bytes();
}

}  // namespace

std::shared_ptr<Connection> make_connection(ConnectionShared& shared, AcceptedSocket accepted) {
    return std::make_shared<AsioConnection>(shared, std::move(accepted));
}

}  // namespace naast::http
