package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.command.Samples.file;
import static org.redress.command.Samples.hours;
import static org.redress.command.Samples.plain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.redress.command.Command;
import org.redress.command.CommandRefused;
import org.redress.command.FilingSample;
import org.redress.command.InputRefusal;
import org.redress.command.PersonalText;
import org.redress.command.RefusalCode;
import org.redress.command.Samples;
import org.redress.command.competence.CompetenceRefusal;
import org.redress.command.complaint.FileComplaint;
import org.redress.command.group.GroupRefusal;
import org.redress.command.group.OpenGroupDispute;
import org.redress.command.jurisdiction.RouteCase;
import org.redress.command.jurisdiction.TransferComplaint;
import org.redress.command.merchant.RegisterMerchant;
import org.redress.command.odr.JoinOdr;
import org.redress.command.odr.LeaveOdr;
import org.redress.command.odr.OdrRefusal;
import org.redress.command.odr.SendToOdrEnterprise;
import org.redress.command.organisation.EndOrganisation;
import org.redress.command.organisation.RegisterOrganisation;
import org.redress.events.complaint.Respondent;
import org.redress.events.group.GroupBasis;
import org.redress.events.organisation.OrganisationLevel;

/** What decisions learn of other streams, on a real log. */
class NeighbourStreamsIT {

  private static final LocalDate DAY = LocalDate.of(2018, 12, 1);

  @RegisterExtension private final OpenDesk open = new OpenDesk();

  private void submit(Command... commands) {
    for (Command command : commands) {
      open.desk().submit(command, plain());
    }
  }

  private void assertRefused(Command command, RefusalCode code) {
    assertThatThrownBy(() -> submit(command))
        .isInstanceOfSatisfying(
            CommandRefused.class, e -> assertThat(e.refusal().code()).isEqualTo(code));
  }

  private static FileComplaint against(String caseId, String merchantId) {
    return new FilingSample()
        .caseId(caseId)
        .occurredAt(Samples.T0)
        .respondent(new Respondent("商户 9", "城西 2 号", null, merchantId, null))
        .command();
  }

  private static RegisterMerchant merchant(String id) {
    return new RegisterMerchant(id, Samples.T0, "商户 9", null, null, null, null, null, null);
  }

  private static JoinOdr join() {
    return new JoinOdr("MX-1", Samples.T0, "ORG-320585", DAY, "320585");
  }

  private static SendToOdrEnterprise send(String caseId) {
    return new SendToOdrEnterprise(caseId, hours(3), hours(0));
  }

  private static RegisterOrganisation organisation(
      String code, OrganisationLevel level, @Nullable String parent, boolean centre) {
    return new RegisterOrganisation(
        "ORG-" + code, Samples.T0, "样例局 " + code, null, level, parent, code, centre, DAY);
  }

  private void registerOrganisations() {
    submit(
        organisation("320000", OrganisationLevel.NATIONAL, null, false),
        organisation("320500", OrganisationLevel.PREFECTURE, "ORG-320000", true),
        organisation("320585", OrganisationLevel.COUNTY, "ORG-320500", false));
  }

  @Test
  void onlyAnEnterpriseThatTakesPartIsSentAComplaint() {
    assertRefused(join(), InputRefusal.MERCHANT_UNKNOWN);
    submit(merchant("MX-1"), join(), against("C-1", "MX-1"), against("C-2", "MX-1"), send("C-1"));
    submit(new LeaveOdr("MX-1", hours(2), "停业"));
    assertRefused(send("C-2"), OdrRefusal.ODR_ENTERPRISE_NOT_JOINED);
    assertThat(open.stream("C-1")).containsExactly("ComplaintFiled", "SentToOdrEnterprise");
    assertThat(open.stream("ODR-MX-1")).containsExactly("OdrJoined", "OdrLeft");
  }

  @Test
  void centreRoutesAndTheTreeSaysWhoIsAbove() {
    registerOrganisations();
    submit(file("C-1"));
    assertRefused(
        new RouteCase("C-1", hours(1), "ORG-320585", "ORG-320500"),
        CompetenceRefusal.ROUTING_ONLY_BY_CENTRE);
    submit(
        new RouteCase("C-1", hours(1), "ORG-320500", "ORG-320585"),
        new TransferComplaint(
            "C-1", hours(2), "ORG-320585", "ORG-320000", new PersonalText("报请上级处理")));
    assertThat(open.stream("C-1"))
        .containsExactly("ComplaintFiled", "CaseRouted", "ComplaintTransferred");
  }

  @Test
  void organisationThatHasEndedGetsNoComplaint() {
    registerOrganisations();
    submit(
        file("C-1"),
        new EndOrganisation("ORG-320585", hours(1), LocalDate.of(2026, 4, 19), "区划调整"));
    assertRefused(
        new RouteCase("C-1", hours(1), "ORG-320500", "ORG-320585"),
        InputRefusal.ORGANISATION_UNKNOWN);
  }

  @Test
  void groupIsMadeOfCasesOnFileAboutOneOperator() {
    submit(against("C-1", "MX-1"), against("C-2", "MX-1"), against("C-3", "MX-2"));
    assertRefused(group("C-1", "C-9"), InputRefusal.CASE_UNKNOWN);
    assertRefused(group("C-1", "C-3"), GroupRefusal.GROUP_OPERATOR_DIFFERS);
    submit(group("C-1", "C-2"));
    assertThat(open.stream("G-1")).containsExactly("GroupDisputeOpened");
  }

  private static OpenGroupDispute group(String... cases) {
    return new OpenGroupDispute(
        "G-1", hours(4), GroupBasis.SAME_OPERATOR, "停业", "MX-1", List.of(cases), "320585");
  }
}
