package org.redress.eventstore.mongo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One member of the simulated set: its oplog, what it makes of it, and what it knows. */
final class Member {

  private final List<Entry> oplog = new ArrayList<>();
  private final TreeMap<Long, CommitDocument> documents = new TreeMap<>();
  private final Map<String, Long> keys = new HashMap<>();

  /** Entries that it knows a majority to have. */
  int committed;

  int term;
  boolean primary;
  boolean cutOff;

  /** One write; without a document it is the mark of a new term. */
  record Entry(int term, CommitDocument document) {}

  int length() {
    return oplog.size();
  }

  Entry entry(int index) {
    return oplog.get(index);
  }

  /** Entries of one term come from one primary, so place and term make out an entry. */
  boolean has(int index, Entry entry) {
    return index < oplog.size() && oplog.get(index).term() == entry.term();
  }

  boolean collides(CommitDocument document) {
    return documents.containsKey(document.number())
        || document.keys().stream().anyMatch(keys::containsKey);
  }

  void append(Entry entry) {
    oplog.add(entry);
    CommitDocument document = entry.document();
    if (document != null) {
      documents.put(document.number(), document);
      document.keys().forEach(key -> keys.put(key, document.number()));
    }
  }

  /** Whether its log is at least as far as the other's, as an election asks. */
  boolean isAsFarAs(Member other) {
    int own = lastTerm();
    int others = other.lastTerm();
    return own > others || (own == others && length() >= other.length());
  }

  boolean hasOfItsTerm() {
    return !oplog.isEmpty() && lastTerm() == term;
  }

  private int lastTerm() {
    return oplog.isEmpty() ? 0 : oplog.getLast().term();
  }

  /** Takes a few entries from the primary; what the primary does not have is rolled back first. */
  void follow(Member source, int most) {
    int common = 0;
    while (common < length() && source.has(common, entry(common))) {
      common++;
    }
    while (length() > common) {
      rollBackLast();
    }
    for (int i = 0; i < most && length() < source.length(); i++) {
      append(source.entry(length()));
    }
    term = source.term;
    committed = Math.max(committed, Math.min(source.committed, length()));
  }

  private void rollBackLast() {
    if (length() == committed) {
      throw new IllegalStateException("The set would roll back what a majority has");
    }
    CommitDocument document = oplog.removeLast().document();
    if (document != null) {
      documents.remove(document.number());
      document.keys().forEach(keys::remove);
    }
  }

  /** The document as the member has it, whether a majority has it or not. */
  Optional<CommitDocument> local(long number) {
    return Optional.ofNullable(documents.get(number));
  }

  /** All documents by number: those that a majority has, or all that the member has. */
  TreeMap<Long, CommitDocument> view(boolean local) {
    if (local || committed == length()) {
      return documents;
    }
    TreeMap<Long, CommitDocument> view = new TreeMap<>();
    for (Entry entry : oplog.subList(0, committed)) {
      if (entry.document() != null) {
        view.put(entry.document().number(), entry.document());
      }
    }
    return view;
  }
}
