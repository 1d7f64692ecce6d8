package org.redress.events.signal;

import org.redress.events.DomainEvent;

/** What can happen to the settings of early warning. */
public sealed interface SignalSettingsEvent extends DomainEvent permits SignalSettingsPublished {

  /** Id of the settings. */
  String settingsId();

  @Override
  default String streamId() {
    return settingsId();
  }
}
