import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { useWords } from '../../ui/language';
import { useReport } from '../ReportContext';
import { reportWords } from '../words';
import { OutcomeTable } from './OutcomeTable';
import { type Outcome, outcomesOf } from './outcomes';
import './chart.css';

/** Outcomes as bars; the numbers stand beside them and, as a table, below. */
export function OutcomeChart() {
  const { format, report } = useReport();
  const w = useWords(reportWords);
  const outcomes = useMemo(() => outcomesOf(format.tables.t3, report), [format, report]);
  const most = Math.max(...outcomes.map(({ natural, legal }) => natural + legal));
  return (
    <figure className="chart" aria-labelledby="outcome-chart">
      <figcaption id="outcome-chart">
        <h3>{w.chart}</h3>
        <span className="chart-unit">{w.chartUnit}</span>
      </figcaption>
      {most === 0 ? (
        <p className="part-empty">{w.chartEmpty}</p>
      ) : (
        <>
          <p className="chart-legend" aria-hidden="true">
            <span className="key key-natural">{w.natural}</span>
            <span className="key key-legal">{w.legal}</span>
          </p>
          <div className="chart-bars" aria-hidden="true" lang="zh-CN">
            {outcomes.map((outcome) => (
              <Bar key={outcome.label} outcome={outcome} most={most} />
            ))}
          </div>
        </>
      )}
      <details className="chart-table">
        <summary>{w.asTable}</summary>
        <OutcomeTable outcomes={outcomes} />
      </details>
    </figure>
  );
}

function Bar({ outcome, most }: { outcome: Outcome; most: number }) {
  const width = scaleLinear().domain([0, most]).nice().range([0, 100]);
  const { label, natural, legal } = outcome;
  const total = natural + legal;
  return (
    <div className="bar">
      <span className="bar-label">{label}</span>
      <svg className="bar-track" height="22" focusable="false">
        <rect className="bar-natural" x="0" width={`${width(natural)}%`} height="22" />
        <rect className="bar-legal" x={`${width(natural)}%`} width={`${width(legal)}%`} height="22" />
        {natural > 0 && legal > 0 && (
          <rect
            className="bar-gap"
            x={`${width(natural)}%`}
            width="2"
            height="22"
            transform="translate(-1 0)"
          />
        )}
      </svg>
      <span className="bar-value">
        <b>{total}</b>
        {natural > 0 && legal > 0 && (
          <small>
            {natural}＋{legal}
          </small>
        )}
      </span>
    </div>
  );
}
