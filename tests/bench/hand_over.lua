-- wrk: posts a new declaration each time. Needs TOKENS in the environment, with spaces between: one tablet alone is told to wait.
dofile((debug.getinfo(1, "S").source:sub(2):gsub("[^/]+$", "report.lua")))

local tokens = {}
for token in os.getenv("TOKENS"):gmatch("%S+") do table.insert(tokens, token) end
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init()
  math.randomseed(os.time() * 1000 + number)
end

local function hex(digits)
  local text = ""
  for _ = 1, digits do text = text .. string.format("%x", math.random(0, 15)) end
  return text
end

-- A UUID of version 7: the time first, then randomness.
local function uuid()
  local time = string.format("%012x", os.time() * 1000 + math.random(0, 999))
  return time:sub(1, 8) .. "-" .. time:sub(9) .. "-7" .. hex(3) .. "-8" .. hex(3) .. "-" .. hex(12)
end

function request()
  local body = '{"id":"' .. uuid() .. '","edition":"2023-07","language":"ja","situation":"invalid","insurance":{"has_valid_certificate":true,"kind":"employees","insurer_name":"協会けんぽ 沖縄支部","employer_name":"株式会社さくら","issued":"within_month","share":null},"person":{"name":"髙橋 花子","kana":"タカハシ ハナコ","birth_date":{"era":"showa","year":60,"month":5,"day":12},"sex":"female","address":"沖縄県那覇市泉崎1丁目0番0号","residence":null},"declared_on":"2026-11-20","signature":{"method":"drawn","strokes":[[[0.1,0.2,0],[0.2,0.3,16],[0.3,0.2,32],[0.4,0.5,48]]],"name":null},"signer":{"relationship":null,"phone":"098-000-0000"}}'
  return wrk.format("POST", "/api/declarations", { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. tokens[math.random(#tokens)] }, body)
end
