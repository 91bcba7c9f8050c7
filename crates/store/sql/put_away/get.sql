SELECT card
FROM put_away
WHERE board = $1 AND member = $2 AND card = $3
