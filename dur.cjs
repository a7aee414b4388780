const { reporters } = require("mocha"); const { writeFileSync } = require("node:fs");
module.exports = class extends reporters.Base { constructor(r,o){super(r,o); const by={}; const slow=[]; let last=Date.now();
 const add=(t)=>{const f=t.file??t.parent?.file??"?"; by[f]=(by[f]??0)+(t.duration??0); slow.push([t.duration??0,f,t.fullTitle()])};
 r.on("pass",add); r.on("fail",(t,e)=>{add(t);console.log("FAIL",t.fullTitle(),String(e.message).slice(0,300))});
 r.once("end",()=>{console.log(this.stats.passes,this.stats.failures,this.stats.duration);slow.sort((a,b)=>b[0]-a[0]);writeFileSync("/tmp/pb/dur.json",JSON.stringify({by,slow:slow.slice(0,300)}))})}};
