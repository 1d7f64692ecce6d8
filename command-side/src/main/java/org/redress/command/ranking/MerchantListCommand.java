package org.redress.command.ranking;

import java.util.Set;
import org.redress.command.RestrictedCommand;
import org.redress.command.Role;

/** What can be asked about the lists of a period. Officers publish for their authority. */
public sealed interface MerchantListCommand extends RestrictedCommand
    permits PublishMerchantList, WithdrawMerchantList, TakeMerchantMeasure, RectifyMerchant {

  /** Id of the lists. */
  String listId();

  @Override
  default String streamId() {
    return listId();
  }

  @Override
  default Set<Role> senders() {
    return Set.of(Role.OFFICER, Role.IMPORT);
  }
}
