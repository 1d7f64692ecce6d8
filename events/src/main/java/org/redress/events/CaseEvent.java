package org.redress.events;

/** A fact of one case file (案卷): everything about one complaint stands in one stream. */
public interface CaseEvent extends DomainEvent {

  /** Id of the case file. */
  String caseId();

  @Override
  default String streamId() {
    return caseId();
  }
}
