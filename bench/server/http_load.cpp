// Asks the same of any HTTP server on this machine: clients that each wait for an answer before
// they ask again, on connections that stay open as long as the server allows.
//
//   http_load PORT CLIENTS REQUESTS FIRST FILE...
//
// Each FILE is one request as it goes over the line; they take turns. @NUMBER@ in it becomes the
// number of the request, in eight digits, counted from FIRST. Says in JSON what came back.
#include <arpa/inet.h>
#include <fmt/format.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::string_view numbered = "@NUMBER@";
constexpr int patience_ms = 30'000;

std::string read_file(const char* path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error(std::string("cannot read ") + path);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::string with_number(std::string request, long number) {
    const std::string digits = fmt::format("{:08}", number);
    for (auto at = request.find(numbered); at != std::string::npos; at = request.find(numbered))
        request.replace(at, numbered.size(), digits);
    return request;
}

struct Answer {
    int status = 0;
    bool closes = false;
};

// Returns: nothing as long as it is not whole.
std::optional<Answer> whole_answer(std::string_view came) {
    const auto head_size = came.find("\r\n\r\n");
    if (head_size == std::string_view::npos) return std::nullopt;
    std::string head(came.substr(0, head_size + 2));
    std::transform(head.begin(), head.end(), head.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    });
    constexpr std::string_view status_follows = "http/1.1 ";
    constexpr std::string_view length_follows = "\r\ncontent-length: ";
    Answer answer{std::atoi(head.c_str() + status_follows.size()),
                  head.find("\r\nconnection: close\r\n") != std::string::npos};
    const auto length_at = head.find(length_follows);
    const std::size_t body_size =
        length_at == std::string::npos
            ? 0
            : std::strtoull(head.c_str() + length_at + length_follows.size(), nullptr, 10);
    if (came.size() < head_size + 4 + body_size) return std::nullopt;
    return answer;
}

class Load {
public:
    Load(std::uint16_t port, int clients, long requests, long first)
        : port_(port),
          left_(requests),
          number_(first),
          clients_(static_cast<std::size_t>(clients)) {}
    ~Load() {
        for (const Client& client : clients_)
            if (client.socket >= 0) close(client.socket);
        close(events_);
    }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

    void ask(const std::vector<std::string>& requests) {
        requests_ = &requests;
        const auto begin = SteadyClock::now();
        for (std::size_t i = 0; i < clients_.size(); ++i) send_next(i);
        while (waiting_ > 0) {
            epoll_event ready[64];
            const int count = epoll_wait(events_, ready, 64, patience_ms);
            if (count <= 0) throw std::runtime_error("no answer came");
            for (int i = 0; i < count; ++i) take(ready[i].data.u64);
        }
        seconds_ = std::chrono::duration<double>(SteadyClock::now() - begin).count();
    }

    std::string in_json() {
        std::sort(took_.begin(), took_.end());
        const auto at = [&](double share) {
            return took_.empty() ? 0.0
                                 : took_[static_cast<std::size_t>(
                                       share * static_cast<double>(took_.size() - 1))];
        };
        std::string statuses;
        for (const auto& [status, count] : statuses_)
            statuses += fmt::format("{}\"{}\": {}", statuses.empty() ? "" : ", ", status, count);
        return fmt::format(
            "{{\"requests\": {}, \"seconds\": {:.6f}, \"bytes\": {}, \"statuses\": {{{}}}, "
            "\"ms_median\": {:.3f}, \"ms_p99\": {:.3f}, \"ms_max\": {:.3f}}}\n",
            took_.size(),
            seconds_,
            bytes_,
            statuses,
            at(0.5),
            at(0.99),
            at(1));
    }

private:
    struct Client {
        int socket = -1;
        std::string came;
        SteadyClock::time_point asked_at{};
    };

    void connect_anew(std::size_t which) {
        Client& client = clients_[which];
        if (client.socket >= 0) close(client.socket);
        client.socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port_);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(client.socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0)
            throw std::runtime_error(std::string("cannot connect: ") + std::strerror(errno));
        epoll_event interest{};
        interest.events = EPOLLIN;
        interest.data.u64 = which;
        epoll_ctl(events_, EPOLL_CTL_ADD, client.socket, &interest);
    }

    void send_next(std::size_t which) {
        if (left_ == 0) return;
        --left_;
        Client& client = clients_[which];
        if (client.socket < 0) connect_anew(which);
        const std::string request = with_number(
            (*requests_)[static_cast<std::size_t>(number_) % requests_->size()], number_);
        ++number_;
        client.came.clear();
        client.asked_at = SteadyClock::now();
        // A request is a few hundred bytes: it fits, or something is wrong.
        const auto sent = send(client.socket, request.data(), request.size(), MSG_NOSIGNAL);
        if (sent != static_cast<ssize_t>(request.size()))
            throw std::runtime_error("a request could not be sent whole");
        ++waiting_;
    }

    void take(std::size_t which) {
        Client& client = clients_[which];
        char piece[65536];
        const auto size = recv(client.socket, piece, sizeof piece, 0);
        if (size <= 0) throw std::runtime_error("a connection was closed before its answer");
        client.came.append(piece, static_cast<std::size_t>(size));
        const auto answer = whole_answer(client.came);
        if (!answer) return;
        const std::chrono::duration<double, std::milli> took = SteadyClock::now() - client.asked_at;
        took_.push_back(took.count());
        bytes_ += client.came.size();
        ++statuses_[answer->status];
        --waiting_;
        if (answer->closes) {
            close(client.socket);
            client.socket = -1;
        }
        send_next(which);
    }

    const std::uint16_t port_;
    long left_;
    long number_;
    long waiting_ = 0;
    std::vector<Client> clients_;
    const std::vector<std::string>* requests_ = nullptr;
    const int events_ = epoll_create1(EPOLL_CLOEXEC);
    double seconds_ = 0;
    std::size_t bytes_ = 0;
    std::map<int, long> statuses_;
    std::vector<double> took_;
};

}  // namespace

int main(int argc, char** argv) {
    constexpr int first_file = 5;
    if (argc <= first_file) {
        fmt::print(stderr, "http_load PORT CLIENTS REQUESTS FIRST FILE...\n");
        return 2;
    }
    try {
        std::vector<std::string> requests;
        for (int i = first_file; i < argc; ++i) requests.push_back(read_file(argv[i]));
        Load load(static_cast<std::uint16_t>(std::atoi(argv[1])),
                  std::atoi(argv[2]),
                  std::atol(argv[3]),
                  std::atol(argv[4]));
        load.ask(requests);
        fmt::print("{}", load.in_json());
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "http_load: {}\n", error.what());
        return 1;
    }
}
