package org.redress.command.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.redress.command.form.FormPrinter;
import org.redress.events.DomainEvent;
import org.redress.events.form.FormOrder;
import org.redress.form.FormEdition;
import org.redress.form.FormPresses;

/** Prints forms out of the stream of their file, with what the running unit of work added to it. */
final class StreamPrinter implements FormPrinter {

  private final EventStore store;
  private final FormPresses presses = new FormPresses();

  StreamPrinter(EventStore store) {
    this.store = store;
  }

  @Override
  public Optional<Printed> print(String fileId, FormOrder order, Instant issuedAt) {
    return FormEdition.at(issuedAt)
        .map(edition -> {
          List<DomainEvent> facts = facts(fileId);
          return new Printed(
              edition.id(),
              facts.size(),
              presses.in(edition).print(order, issuedAt, facts).files());
        });
  }

  private List<DomainEvent> facts(String fileId) {
    List<DomainEvent> facts = new ArrayList<>();
    store.readEvents(fileId, 0).forEachRemaining(e -> facts.add((DomainEvent) e.getPayload()));
    return facts;
  }
}
