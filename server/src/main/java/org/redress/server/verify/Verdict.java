package org.redress.server.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.LogReport;

/**
 * What a check of a data folder found; its JSON form is what {@code verify --json} prints.
 *
 * @param clean whether nothing is wrong
 * @param commits commits read without a fault
 * @param events events in them
 * @param streams streams that begin in them
 * @param bytes size of their stored form
 * @param checkpoints checkpoints that the tree over the commits agrees with
 * @param covered commits under the largest of them; those after it are not proven yet
 * @param projections read models whose position was compared with the log
 * @param seconds how long it took
 * @param fault the first thing that is wrong, null when nothing is
 * @param ledger balances by currency, folded from the events
 */
record Verdict(
    boolean clean,
    long commits,
    long events,
    long streams,
    long bytes,
    long checkpoints,
    long covered,
    int projections,
    double seconds,
    LogReport.@Nullable Fault fault,
    List<LedgerBalance> ledger) {}
