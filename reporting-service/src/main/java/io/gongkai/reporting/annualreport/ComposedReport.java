package io.gongkai.reporting.annualreport;

import io.gongkai.reporting.annualreport.domain.AnnualReport;
import io.gongkai.reporting.organ.Organ;
import io.gongkai.reporting.organ.OrganTree;

/** A report, whose it is, and the directory it was summed up by. */
public record ComposedReport(ReportQuery query, Organ organ, AnnualReport report, OrganTree tree) {}
