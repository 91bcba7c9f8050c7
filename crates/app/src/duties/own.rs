//! What every member sees and does: reading the plan and the agreement, whom to call, the folder.

use std::sync::Arc;

use domain::duties::{
    Agreement, Document, DutyFact, Expert, NotedDuty, OwnList, PlanRead, Practice, Register,
    Trained, agreement_readers, all, documents, experts, newest_agreement, own_lists, plan_readers,
    trainings,
};
use domain::edition::Edition;
use domain::id::{BoardId, MemberId, No};
use domain::step1_signals::Signs;
use jiff::Timestamp;
use store::Tx;
use vault::BoardKey;

use crate::duties::note::naming;
use crate::error::AppError;
use crate::sign_in::{active_member, came_or_went};
use crate::{App, Visitor};

/// The plan under which the board works, and whether the visitor confirmed having read it.
#[derive(Clone, PartialEq, Eq)]
pub struct PlanReading {
    /// The edition.
    pub edition: Arc<Edition>,
    /// When they first confirmed it; nothing where they did not.
    pub confirmed: Option<Timestamp>,
}

/// The agreement on support that counts, as a member reads it.
#[derive(Clone, PartialEq, Eq)]
pub struct AgreementRead {
    /// Its number.
    pub no: No,
    /// Which version it is: 1, 2, 3.
    pub version: usize,
    /// The agreement.
    pub agreement: Agreement,
    /// When it was published.
    pub published: Timestamp,
    /// Whether the visitor confirmed having read it.
    pub is_read: bool,
}

/// What a member did not confirm having read yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToRead {
    /// The plan as it is now.
    pub plan: bool,
    /// The agreement on support.
    pub agreement: bool,
}

discreet!(PlanReading, AgreementRead);

impl App {
    /// The plan, and whether the visitor confirmed having read this version.
    pub async fn plan_reading(&self, visitor: &Visitor) -> Result<PlanReading, AppError> {
        let mut tx = self.store.read().await?;
        self.plan_reading_in(&mut tx, visitor).await
    }

    async fn plan_reading_in(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
    ) -> Result<PlanReading, AppError> {
        let key = self.board_key(tx, visitor.board).await?;
        let edition = self.edition_of_board(tx, visitor.board).await?;
        let register = Register::Awareness;
        let own = self.own_register(tx, &key, visitor, register).await?;
        let readers = plan_readers(&own, &edition.code, edition.version);
        Ok(PlanReading {
            confirmed: readers.get(&visitor.member).copied(),
            edition: visitor.language.of_edition(&edition),
        })
    }

    /// Confirm having read the plan as it is now (*bevestigen dat het plan is gelezen*). Twice is once.
    pub async fn confirm_plan(&self, visitor: &Visitor) -> Result<(), AppError> {
        let mut tx = self.store.begin().await?;
        tx.hold_duties(visitor.board).await?;
        let reading = self.plan_reading_in(&mut tx, visitor).await?;
        if reading.confirmed.is_some() {
            return Ok(());
        }
        let read = DutyFact::ReadPlan(PlanRead {
            edition: reading.edition.code.clone(),
            version: reading.edition.version,
        });
        self.note_of(tx, (visitor.board, visitor.member), read)
            .await
    }

    /// Note that a member finished a practice case (*oefening afgerond*): it counts as a training of a
    /// year, as if they had taken part in a course. Of somebody who has left, nothing is noted.
    pub async fn finish_practice(
        &self,
        board: BoardId,
        member: MemberId,
        case: &str,
    ) -> Result<(), AppError> {
        let mut tx = self.store.begin().await?;
        if active_member(&mut tx, board, member).await?.is_none() {
            return Ok(());
        }
        let case = case.to_owned();
        let practised = DutyFact::FinishPractice(Practice { case });
        self.note_of(tx, (board, member), practised).await
    }

    /// What the visitor was trained by, what they did last first (*mijn scholing*).
    pub async fn own_training(&self, visitor: &Visitor) -> Result<Vec<Trained>, AppError> {
        let noted = self.opened(visitor, Register::Training).await?;
        let own = trainings(&noted).into_iter();
        let own = own.filter(|(member, _)| *member == visitor.member);
        let mut own: Vec<Trained> = own.map(|(_, one)| one).collect();
        own.reverse();
        own.sort_by_key(|one| std::cmp::Reverse(one.day));
        Ok(own)
    }

    /// Which cases the visitor finished, each time with its moment.
    pub(crate) async fn practised_by(
        &self,
        visitor: &Visitor,
    ) -> Result<Vec<(String, Timestamp)>, AppError> {
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        let register = Register::Training;
        let own = self.own_register(&mut tx, &key, visitor, register).await?;
        let practised = all::<Practice>(&own);
        Ok(practised
            .map(|(one, practice)| (practice.case.clone(), one.at))
            .collect())
    }

    /// The agreement on support that counts; nothing where none was published.
    pub async fn agreement(&self, visitor: &Visitor) -> Result<Option<AgreementRead>, AppError> {
        let mut tx = self.store.read().await?;
        self.agreement_in(&mut tx, visitor).await
    }

    async fn agreement_in(
        &self,
        tx: &mut Tx,
        visitor: &Visitor,
    ) -> Result<Option<AgreementRead>, AppError> {
        let key = self.board_key(tx, visitor.board).await?;
        let noted = self
            .register(tx, &key, visitor.board, Register::Agreement)
            .await?;
        let readers = agreement_readers(&noted);
        Ok(
            newest_agreement(&noted).map(|(version, one, agreement)| AgreementRead {
                no: one.no,
                version,
                agreement: agreement.clone(),
                published: one.at,
                is_read: readers.contains(&visitor.member),
            }),
        )
    }

    /// Confirm having read the agreement that counts. Twice is once.
    pub async fn confirm_agreement(&self, visitor: &Visitor) -> Result<(), AppError> {
        let mut tx = self.store.begin().await?;
        tx.hold_duties(visitor.board).await?;
        let agreement = self.agreement_in(&mut tx, visitor).await?;
        let agreement = agreement.ok_or(AppError::NotFound)?;
        if agreement.is_read {
            return Ok(());
        }
        let agreement = Some(agreement.no);
        let read = domain::duties::AgreementRead { agreement };
        let read = DutyFact::ReadAgreement(read);
        self.note_of(tx, (visitor.board, visitor.member), read)
            .await
    }

    /// What the visitor did not confirm having read yet.
    pub async fn to_read(&self, visitor: &Visitor) -> Result<ToRead, AppError> {
        let plan = self.plan_reading(visitor).await?;
        let agreement = self.agreement(visitor).await?;
        Ok(ToRead {
            plan: plan.confirmed.is_none(),
            agreement: agreement.is_some_and(|one| !one.is_read),
        })
    }

    /// Whom the visitor can call: the experts of their schools and of the whole board.
    pub async fn experts(&self, visitor: &Visitor) -> Result<Vec<Expert>, AppError> {
        let noted = self.opened(visitor, Register::Experts).await?;
        let is_theirs = |expert: &&Expert| {
            let here = |school| visitor.schools.iter().any(|one| one.id == school);
            expert.school.is_none_or(here)
        };
        let known = experts(&noted).into_iter().map(|(_, expert)| expert);
        let mut experts: Vec<Expert> = known.filter(is_theirs).cloned().collect();
        experts.sort_by(|one, other| (one.kind, &one.name).cmp(&(other.kind, &other.name)));
        Ok(experts)
    }

    /// The documents of the board's folder "Veilig op school".
    pub async fn folder(&self, visitor: &Visitor) -> Result<Vec<Document>, AppError> {
        let noted = self.opened(visitor, Register::Folder).await?;
        let known = documents(&noted).into_iter();
        Ok(known.map(|(_, document)| document.clone()).collect())
    }

    /// The lists of signs of the board's own, as they are gone through now.
    pub(crate) async fn own_signs(
        &self,
        tx: &mut Tx,
        key: &BoardKey,
        board: BoardId,
    ) -> Result<Vec<Signs>, AppError> {
        let noted = self.register(tx, key, board, Register::SignLists).await?;
        let lists = own_lists(&noted).into_iter();
        Ok(lists.map(|list| list.signs).collect())
    }

    /// The lists of signs of the board's own, as a member looks them up.
    pub async fn own_sign_lists(&self, visitor: &Visitor) -> Result<Vec<OwnList>, AppError> {
        Ok(own_lists(&self.opened(visitor, Register::SignLists).await?))
    }

    async fn opened(
        &self,
        visitor: &Visitor,
        register: Register,
    ) -> Result<Vec<NotedDuty>, AppError> {
        let mut tx = self.store.read().await?;
        let key = self.board_key(&mut tx, visitor.board).await?;
        self.register(&mut tx, &key, visitor.board, register).await
    }

    /// Note what a member does for themselves: no role gives leave for it, and none is needed.
    async fn note_of(
        &self,
        mut tx: Tx,
        (board, member): (BoardId, MemberId),
        fact: DutyFact,
    ) -> Result<(), AppError> {
        let key = self.board_key(&mut tx, board).await?;
        let done = came_or_went(member, fact.past(), self.clock.now());
        let no = self.keep_duty(&mut tx, &key, (board, member), fact).await?;
        tx.append_audit(board, &naming(done, no)).await?;
        Ok(tx.commit().await?)
    }
}
