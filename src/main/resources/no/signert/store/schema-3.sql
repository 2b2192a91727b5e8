-- Papers are read municipality by municipality, so that never all of them are in memory.

CREATE INDEX finding_by_municipality ON finding (municipality_number);
