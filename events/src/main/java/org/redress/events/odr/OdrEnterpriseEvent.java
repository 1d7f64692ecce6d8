package org.redress.events.odr;

import org.redress.events.DomainEvent;

/** What can happen to an enterprise's part in online dispute resolution. */
public sealed interface OdrEnterpriseEvent extends DomainEvent permits OdrJoined, OdrLeft {

  /** Id of the enterprise's ODR record. */
  String enterpriseId();

  @Override
  default String streamId() {
    return enterpriseId();
  }
}
