// The tables of the ledgers in PostgreSQL, and the settings without which what is acknowledged is
// not sure to be there: a connection does not open if one does not hold. Form:
// docs/formats/ledger.md. Source: design/privacy-and-reliability 3.7.
#pragma once

#include "naast/base/result.h"
#include "naast/ledger/store.h"
#include "naast/postgres/connection.h"
#include "naast/postgres/place.h"

#include <string>

namespace naast::postgres {

// One that may be used: with its settings held and the tables found by their bare names. Throws:
// Error; Unusable with a sentence for the operator when it may not be used.
class Unusable : public StoreBroken {
public:
    using StoreBroken::StoreBroken;
};
std::unique_ptr<Connection> connect(const Address& address);

// What stands for the ledger in its rows.
using LedgerNumber = std::int64_t;

// Makes what is not there: the schema, the tables, and the part of each for this jeugdregio. Safe
// when several servers start at once. Throws: Error, Unusable.
LedgerNumber prepare_ledger(Connection& connection, const Address& address);
// Throws: Error; Unusable when it is not there.
LedgerNumber find_ledger(Connection& connection, const Address& address);

}  // namespace naast::postgres
