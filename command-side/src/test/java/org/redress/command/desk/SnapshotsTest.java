package org.redress.command.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.redress.command.casefile.CaseAggregate;
import org.redress.command.enforcement.EnforcementAggregate;
import org.redress.command.merchant.MerchantAggregate;
import org.redress.command.pledge.PledgeAggregate;
import org.redress.command.report.ReportAggregate;

class SnapshotsTest {

  private static final Serializer SERIALIZER = Snapshots.serializer();

  @Test
  void stateNamesItsStage() {
    assertThat(SERIALIZER.serialize(new PledgeAggregate("PL-1"), String.class).getData())
        .isEqualTo("{\"pledgeId\":\"PL-1\",\"state\":{\"is\":\"NotMade\"}}");
  }

  @Test
  void merchantComesBackAsItWas() {
    assertComesBack(
        MerchantAggregate.class,
        """
        {"merchantId":"MX-1","state":{"is":"Registered","name":"商户 9","region":"320585",\
        "contactPhone":{"kind":"PHONE","subject":"contact","value":"13900000017"}}}\
        """);
  }

  @Test
  void caseComesBackAsItWas() {
    assertComesBack(
        CaseAggregate.class,
        """
        {"caseId":"C-1","state":{\
        "complaint":{"is":"Closed","filing":{"filedAt":"2026-04-20T01:00:00Z","region":"320585",\
        "imported":false},"acceptedAt":"2026-04-20T03:00:00Z","since":"2026-04-20T06:00:00Z"},\
        "examination":{"is":"Told","dossier":{"supplements":1,"signals":1,"weighed":0,\
        "signalsSince":"2026-04-20T02:00:00Z"}},\
        "mediation":{"is":"NotMediated"},\
        "followUp":{"ended":{"M1":{"is":"Agreed","since":"2026-04-20T05:00:00Z",\
        "signedBy":"COMPLAINANT"}}},\
        "refund":{"refunds":{"R1":{"is":"Due","account":{"agreedAt":"2026-04-20T05:00:00Z",\
        "source":"SELF_SETTLED","currency":"CNY","parts":[{"type":"REFUND","amountMinor":12000,\
        "paidMinor":0}],"payments":{},"defaulted":false}}}},\
        "survey":{"is":"Sent","count":1,"sentAt":"2026-04-20T06:00:00Z"},\
        "clue":{"clues":{"CL1":{"is":"Found","since":"2026-04-20T05:00:00Z"}}},\
        "odr":{"is":"NotSent"},"jurisdiction":{"is":"Unassigned","disputes":0},\
        "intake":{"agencies":{"count":0,"running":{}},\
        "joint":{"persons":[],"representatives":[],"consents":[]},"duplicates":{},\
        "groups":{"tagged":[],"refused":[]}}},\
        "clocks":{"running":[{"id":"MEDIATION-1","duty":"MEDIATION","rule":{\
        "regime":"ORDER_121","instrument":"ORDER_121","article":"23 (5)","limit":60,\
        "unit":"DAYS","endOfPeriod":"STATUTORY_DAYS_ONLY","policy":"default/1"},\
        "region":"320585","startDay":"2026-04-20",\
        "gaps":[{"from":"2026-04-22","to":"2026-04-24"}],"dueOn":"2026-06-21","missed":false}],\
        "started":{"ACCEPTANCE_DECISION":1,"MEDIATION":1}},\
        "forms":{"grounds":{"MEDIATION_AGREEMENT|M1":"2026-04-20T05:00:00Z"},"issued":1}}\
        """);
  }

  @Test
  void reportComesBackAsItWas() {
    assertComesBack(
        ReportAggregate.class,
        """
        {"reportId":"RP-1","state":{"is":"Decided","file":{"receivedAt":"2026-04-20T01:00:00Z",\
        "region":"320585","merchantId":"MX-1","named":true,"facts":true,"imported":false,\
        "extended":true,"tests":1,"referred":false},"since":"2026-04-22T01:00:00Z",\
        "decision":"FILED"},"clocks":{"running":[],"started":{}},\
        "forms":{"grounds":{},"issued":0}}\
        """);
  }

  @Test
  void enforcementCaseComesBackAsItWas() {
    assertComesBack(
        EnforcementAggregate.class,
        """
        {"enforcementId":"E-1","state":{"is":"Penalised","file":{\
        "openedAt":"2026-04-20T01:00:00Z","region":"320585","imported":true},\
        "sanction":{"since":"2026-04-22T01:00:00Z","publication":"PUBLISHED","revoked":false}},\
        "clocks":{"running":[],"started":{}}}\
        """);
  }

  @Test
  void unknownStageIsAnError() {
    assertThatThrownBy(
            () -> read(PledgeAggregate.class, "{\"pledgeId\":\"P\",\"state\":{\"is\":\"Lost\"}}"))
        .isInstanceOf(SerializationException.class);
  }

  @Test
  void revisionSaysWhatWasDeclaredAndWhatTheClassesLookLike() {
    assertThat(SERIALIZER.typeForClass(CaseAggregate.class).getRevision())
        .isEqualTo("1-" + StateForm.of(CaseAggregate.class));
  }

  private static void assertComesBack(Class<?> type, String json) {
    assertThat(SERIALIZER.serialize(read(type, json), String.class).getData()).isEqualTo(json);
  }

  private static Object read(Class<?> type, String json) {
    return SERIALIZER.deserialize(
        new SimpleSerializedObject<>(json, String.class, SERIALIZER.typeForClass(type)));
  }
}
