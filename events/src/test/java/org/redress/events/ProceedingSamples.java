package org.redress.events;

import static org.redress.events.Samples.CASE;
import static org.redress.events.Samples.afterFiling;
import static org.redress.events.Samples.note;

import java.util.List;
import org.redress.events.mediation.Consent;
import org.redress.events.mediation.ConsentForm;
import org.redress.events.mediation.EntrustedBodyKind;
import org.redress.events.mediation.EntrustmentEnded;
import org.redress.events.mediation.EntrustmentResult;
import org.redress.events.mediation.MediationEntrusted;
import org.redress.events.mediation.MediationHelperInvited;
import org.redress.events.mediation.MediationNoticeGiven;
import org.redress.events.mediation.MediatorChanged;
import org.redress.events.mediation.RecusalDecided;
import org.redress.events.mediation.RecusalDecision;
import org.redress.events.mediation.RecusalRequested;
import org.redress.events.mediation.Relation;
import org.redress.events.mediation.Side;
import org.redress.events.mediation.TestBodyChoice;
import org.redress.events.mediation.TestCostBearer;
import org.redress.events.mediation.TestEnded;
import org.redress.events.mediation.TestOutcome;
import org.redress.events.mediation.TestStarted;

/** One sample of every event about what goes on in a mediation besides its sessions. */
final class ProceedingSamples {

  private static final String MEDIATION = "M1";
  private static final String MEDIATOR = "mediator-001";

  private ProceedingSamples() {}

  static List<DomainEvent> all() {
    return List.of(
        new MediationNoticeGiven(
            CASE,
            afterFiling(31),
            MEDIATION,
            afterFiling(40),
            "样例调解室",
            List.of(MEDIATOR),
            3,
            NoticeWay.PHONE),
        new MediationHelperInvited(CASE, afterFiling(32), MEDIATION, "helper-001", "样例行业协会"),
        new MediatorChanged(
            CASE, afterFiling(33), MEDIATION, MEDIATOR, "mediator-002", note("样例:工作调整")),
        new RecusalRequested(
            CASE,
            afterFiling(34),
            MEDIATION,
            Side.COMPLAINANT,
            MEDIATOR,
            Relation.KIN,
            note("样例:系亲属")),
        new RecusalDecided(
            CASE,
            afterFiling(36),
            MEDIATION,
            MEDIATOR,
            afterFiling(34),
            RecusalDecision.GRANTED,
            "mediator-002",
            "head-001",
            note("样例:应当回避")),
        new MediationEntrusted(
            CASE,
            afterFiling(37),
            MEDIATION,
            EntrustedBodyKind.CONSUMER_ASSOCIATION,
            "样例消费者协会",
            new Consent(ConsentForm.WRITTEN, afterFiling(35)),
            new Consent(ConsentForm.ONLINE, afterFiling(36))),
        new EntrustmentEnded(
            CASE,
            afterFiling(45),
            MEDIATION,
            "样例消费者协会",
            afterFiling(37),
            EntrustmentResult.NOT_AGREED,
            note("样例:未达成一致")),
        new TestStarted(
            CASE,
            afterFiling(38),
            MEDIATION,
            "T1",
            note("样例:商品质量"),
            "样例检测机构",
            TestBodyChoice.AGREED_BY_PARTIES,
            TestCostBearer.RESPONDENT),
        new TestEnded(
            CASE,
            afterFiling(44),
            MEDIATION,
            "T1",
            afterFiling(38),
            TestOutcome.DONE,
            note("样例:不合格")));
  }
}
