"""The tables of loans, condition reports and movements; generated from their declared fields."""

from kalbajar_catalogue.custody import service
from kalbajar_catalogue.custody.records import ConditionReport, Loan, LoanItem, Movement
from kalbajar_catalogue.storage.kinds import Kind
from kalbajar_catalogue.storage.schema import table_for

loan = table_for(Loan, "loan")
loan_item = table_for(LoanItem, "loan_item")
condition_report = table_for(ConditionReport, "condition_report")
movement = table_for(Movement, "movement")

KINDS = (
    Kind(Loan, (loan,), "KLB-LN-{n:03}"),
    Kind(LoanItem, (loan_item,), "KLB-LI-{n:04}", unique=(("loan", "item"),), guard=service.refuse_doubled),
    Kind(ConditionReport, (condition_report,), "KLB-CR-{n:04}"),
    Kind(Movement, (movement,), "KLB-MV-{n:04}"),
)
