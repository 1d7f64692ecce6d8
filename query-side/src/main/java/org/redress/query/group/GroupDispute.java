package org.redress.query.group;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.redress.events.group.GroupBasis;
import org.redress.query.Money;
import org.redress.query.projection.Folded;
import org.redress.query.projection.Recorded;

/**
 * A group dispute. The accessors below the components give the flat form in which the API shows it.
 *
 * @param id its id
 * @param position position of the last event it took
 * @param version number of events in the record so far
 * @param basis what the complaints have in common
 * @param cause the common cause in a few words
 * @param merchantId the operator's merchant record, null when the cause alone is common
 * @param region region of the authority that handles the group
 * @param openedAt when it was opened
 * @param caseIds the cases that belong to it, in the order they were added
 * @param partners bodies invited, in order
 * @param jointHandlings what bodies did together, in order
 * @param reports superior authorities it was reported to, in order
 * @param end how far it has come
 */
public record GroupDispute(
    @BsonId String id,
    long position,
    long version,
    GroupBasis basis,
    String cause,
    @Nullable String merchantId,
    String region,
    Instant openedAt,
    List<String> caseIds,
    List<PartnerBody> partners,
    List<JointHandling> jointHandlings,
    List<GroupReport> reports,
    GroupEnd end)
    implements Folded {

  GroupDispute at(Recorded recorded) {
    return new GroupDispute(
        id,
        recorded.position(),
        recorded.version(),
        basis,
        cause,
        merchantId,
        region,
        openedAt,
        caseIds,
        partners,
        jointHandlings,
        reports,
        end);
  }

  GroupDispute withCases(List<String> changed) {
    return with(changed, partners, jointHandlings, reports, end);
  }

  GroupDispute withPartners(List<PartnerBody> changed) {
    return with(caseIds, changed, jointHandlings, reports, end);
  }

  GroupDispute withJointHandlings(List<JointHandling> changed) {
    return with(caseIds, partners, changed, reports, end);
  }

  GroupDispute withReports(List<GroupReport> changed) {
    return with(caseIds, partners, jointHandlings, changed, end);
  }

  GroupDispute withEnd(GroupEnd changed) {
    return with(caseIds, partners, jointHandlings, reports, changed);
  }

  private GroupDispute with(
      List<String> cases,
      List<PartnerBody> invited,
      List<JointHandling> handlings,
      List<GroupReport> reported,
      GroupEnd now) {
    return new GroupDispute(
        id,
        position,
        version,
        basis,
        cause,
        merchantId,
        region,
        openedAt,
        cases,
        invited,
        handlings,
        reported,
        now);
  }

  /** Where it stands. */
  public GroupStage stage() {
    return end.stage();
  }

  /** Amount in dispute in the whole group, null before it is settled. */
  public @Nullable Money amountInvolved() {
    return end.amountInvolved();
  }

  /** When it was settled, null when it was not. */
  public @Nullable Instant settledAt() {
    return end.settledAt();
  }

  /** When it was closed, null while it is not. */
  public @Nullable Instant closedAt() {
    return end.closedAt();
  }

  /** Why it was closed, null while it is not. */
  public @Nullable String closedBecause() {
    return end.closedBecause();
  }
}
