// owned: how many nodes the graph has, and how many of them a loader of this project wrote.
MATCH (n)
WITH count(n) AS nodes
OPTIONAL MATCH (c:Curated)
RETURN nodes, count(c) AS curated
