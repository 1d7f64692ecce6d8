package org.redress.server.verify;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.redress.eventstore.LogReport;
import org.redress.query.ledger.LedgerAccount;
import org.redress.query.ledger.LedgerLine;
import org.redress.query.ledger.LedgerProjection;
import org.redress.query.projection.AppliedPositions;
import org.redress.query.store.ReadStore;

/**
 * Compares the entries of the ledger in the read models of a folder with the lines that the events
 * make, one by one, and the sums over all time with both. Read models that are not there, or have
 * another form, say nothing and are made again.
 */
final class EntryCheck {

  private static final String ALL_TIME = "|*|ALL";

  private final Path folder;

  EntryCheck(Path folder) {
    this.folder = folder;
  }

  /**
   * The first difference, empty when there is none.
   *
   * @param lines what the events make, in the order of the log
   */
  Optional<LogReport.Fault> compare(Collection<LedgerLine> lines) {
    OptionalLong applied =
        AppliedPositions.in(folder, LedgerProjection.NAME, LedgerProjection.FORM);
    if (applied.isEmpty()) {
      return Optional.empty();
    }
    Map<String, LedgerLine> expected = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.commit() <= applied.getAsLong())
        .forEach(line -> expected.put(line.id(), line));
    return entries(expected).or(() -> sums(expected.values(), applied.getAsLong()));
  }

  private Optional<LogReport.Fault> entries(Map<String, LedgerLine> expected) {
    Map<String, LedgerLine> missing = new LinkedHashMap<>(expected);
    for (Map<String, Object> entry : ReadStore.atRest(folder, LedgerProjection.Lines.COLLECTION)) {
      String id = String.valueOf(entry.get("_id"));
      LedgerLine line = missing.remove(id);
      if (line == null) {
        return Optional.of(new LogReport.Fault(0, name(id) + " comes from no event"));
      }
      if (!words(entry).equals(words(line))) {
        return Optional.of(
            new LogReport.Fault(
                line.commit(),
                name(id) + " says " + words(entry) + ", but the event says " + words(line)));
      }
    }
    return missing.values().stream()
        .findFirst()
        .map(line -> new LogReport.Fault(line.commit(), name(line.id()) + " is missing"));
  }

  private Optional<LogReport.Fault> sums(Collection<LedgerLine> lines, long commit) {
    Map<String, Long> counted = new HashMap<>();
    for (LedgerLine line : lines) {
      counted.merge(key(line.account().name(), line.currency()), line.amountMinor(), Long::sum);
    }
    Map<String, Long> stated = stated();
    for (String key : union(counted, stated)) {
      long sum = counted.getOrDefault(key, 0L);
      long said = stated.getOrDefault(key, 0L);
      if (sum != said) {
        return Optional.of(
            new LogReport.Fault(
                commit,
                "the ledger says %d %s, but its entries add up to %d".formatted(said, key, sum)));
      }
    }
    return Optional.empty();
  }

  private Map<String, Long> stated() {
    Map<String, Long> stated = new HashMap<>();
    for (Map<String, Object> total : ReadStore.atRest(folder, LedgerProjection.Totals.COLLECTION)) {
      String id = String.valueOf(total.get("_id"));
      for (LedgerAccount account : List.of(LedgerAccount.PROMISED, LedgerAccount.PERFORMED)) {
        if (id.equals(account.name() + ALL_TIME) && total.get("parts") instanceof List<?> parts) {
          parts.forEach(part -> add(stated, account, part));
        }
      }
    }
    return stated;
  }

  private static void add(Map<String, Long> sums, LedgerAccount account, @Nullable Object part) {
    if (part instanceof Map<?, ?> sum && sum.get("amountMinor") instanceof Number amount) {
      sums.merge(
          key(account.name(), String.valueOf(sum.get("currency"))), amount.longValue(), Long::sum);
    }
  }

  private static List<String> union(Map<String, Long> one, Map<String, Long> other) {
    Map<String, Long> all = new HashMap<>(one);
    all.putAll(other);
    return all.keySet().stream().sorted().toList();
  }

  private static String key(String account, String currency) {
    return currency + " " + account;
  }

  private static String name(String id) {
    return "entry " + id + " of the ledger";
  }

  private static String words(Map<String, Object> entry) {
    return "%s %s from %s to %s"
        .formatted(
            entry.get("postedMinor"),
            entry.get("currency"),
            entry.get("credit"),
            entry.get("debit"));
  }

  private static String words(LedgerLine line) {
    return "%s %s from %s to %s"
        .formatted(line.postedMinor(), line.currency(), line.credit(), line.debit());
  }
}
